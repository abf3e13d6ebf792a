import type { PersonDetail } from '#domain/contract/people'
import { isEmail } from '#domain/import/parse-email'
import { placeOn } from '#domain/people/affiliation-dates'
import { initialsOf } from '#domain/people/person-name'
import type { PersonId } from '#domain/shared/ids'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { networkText as text } from '#renderer/texts/network'
import { KeptField } from '#renderer/components/kept-field.tsx'
import css from './network.module.css'
import { ConversationButton } from './conversation-button.tsx'
import { PersonGroups } from './person-groups.tsx'
import { PersonHistory } from './person-history.tsx'
import { PersonPlaces } from './person-places.tsx'
import { PersonPool } from './person-pool.tsx'
import { PersonPrivacy } from './person-privacy.tsx'
import type { RegionWords } from './use-region-words.ts'

/** Everything Schakel knows of one person, each of it to be changed where it stands. */
export function PersonPanel({ personId, words }: { personId: PersonId; words: RegionWords }) {
  const person = useQuery('people.get', { personId }, { keepsPrevious: true })
  if (person === undefined) return <Loading />
  return (
    // A field holds what is being typed of one person, never of the next.
    <Stack gap={4} key={person.id}>
      <PersonHead person={person} />
      {person.isArchived ? <WarningLine weight="note" fact={text.offTheList} /> : null}
      <PersonFields person={person} />
      <PersonPlaces person={person} words={words} />
      <PersonGroups personId={person.id} />
      <PersonPool person={person} />
      <PersonPrivacy person={person} />
      <PersonHistory personId={person.id} />
    </Stack>
  )
}

function PersonHead({ person }: { person: PersonDetail }) {
  const { today } = useStatus()
  const main = placeOn(person.affiliations, today)
  const place = [main?.functionName, main?.organisationName].filter((part) => part).join(', ')
  return (
    <Stack gap={3}>
      <Row gap={3}>
        <span className={css.who} aria-hidden="true">
          {initialsOf(person)}
        </span>
        <div>
          <h2>
            <bdi>{person.name}</bdi>
          </h2>
          <Text tone="muted" size="sm">
            {place === '' ? text.noOrganisation : <bdi>{place}</bdi>}
          </Text>
        </div>
      </Row>
      <div className={css.actions}>
        {person.email !== null && isEmail(person.email) ? (
          <a className={css.way} href={`mailto:${person.email}`}>
            <Icon name="mail" size="small" />
            {text.mail}
          </a>
        ) : null}
        {person.phone === null ? null : (
          <a className={css.way} href={`tel:${person.phone.replaceAll(/[^\d+]/g, '')}`}>
            <Icon name="phone" size="small" />
            {text.call}
          </a>
        )}
        <ConversationButton record={{ kind: 'person', id: person.id, name: person.name }} />
      </div>
    </Stack>
  )
}

type Channel = NonNullable<PersonDetail['preferredChannel']>
const channels = Object.keys(text.channelWord) as Channel[]

function PersonFields({ person }: { person: PersonDetail }) {
  const change = useCommand('people.change')
  const { id: personId, name, email, phone, note } = person
  const keep = (field: string, parts: Omit<Parameters<typeof change>[0], 'personId'>) =>
    change({ personId, ...parts }, ({ hints }) => text.changed(field, name, hints))
  return (
    <Stack gap={3}>
      <KeptField
        label={text.name}
        value={name}
        isNeverEmpty
        onKeep={(typed) => keep(text.name, { name: typed })}
      />
      <KeptField
        label={text.email}
        type="email"
        value={email ?? ''}
        onKeep={(typed) => keep(text.email, { email: typed })}
      />
      {email === null || isEmail(email) ? null : (
        <WarningLine weight="warn" fact={text.notAnEmail(email)} />
      )}
      <KeptField
        label={text.phone}
        type="tel"
        value={phone ?? ''}
        onKeep={(typed) => keep(text.phone, { phone: typed })}
      />
      <Select<Channel | 'none'>
        label={text.preferredChannel}
        value={person.preferredChannel ?? 'none'}
        options={[
          { id: 'none', label: text.noChannel },
          ...channels.map((id) => ({ id, label: text.channelWord[id] })),
        ]}
        onChange={(chosen) =>
          void keep(text.preferredChannel, { preferredChannel: chosen === 'none' ? null : chosen })
        }
      />
      <KeptField
        label={text.note}
        isMultiline
        value={note ?? ''}
        onKeep={(typed) => keep(text.note, { note: typed })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}
