import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { Stack } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { networkText as text } from '#renderer/texts/network'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { ConversationButton } from './conversation-button.tsx'
import css from './network.module.css'
import { OrganisationHistory } from './organisation-history.tsx'
import { OrganisationPeople } from './organisation-people.tsx'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  organisationId: OrganisationId
  words: RegionWords
  onShowPeople: () => void
  onPerson: (personId: PersonId) => void
}
type Change = Omit<InputOfCall<'organisations.change'>, 'organisationId'>

const none = 'geen'

/** Everything Schakel knows of one organisation, each of it to be changed where it stands. */
export function OrganisationPanel({ organisationId, words, onShowPeople, onPerson }: Props) {
  const change = useCommand('organisations.change')
  const organisation = useQuery('organisations.get', { organisationId }, { keepsPrevious: true })
  if (organisation === undefined) return <Loading />
  const { name, source } = organisation
  const keep = (field: string, parts: Change) =>
    change({ organisationId: organisation.id, ...parts }, text.organisationChanged(field, name))
  const roles = words.region.chainRoles
  return (
    <Stack gap={3} key={organisation.id}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <div className={css.actions}>
        <ConversationButton record={{ kind: 'organisation', id: organisation.id, name }} />
      </div>
      <OrganisationPeople {...{ organisationId: organisation.id, onShowPeople, onPerson }} />
      <KeptField
        label={text.name}
        value={name}
        isNeverEmpty
        onKeep={(typed) => keep(text.name, { name: typed })}
      />
      <Select
        label={text.chainRole}
        value={organisation.chainRoleId ?? none}
        options={[
          { id: none, label: text.noChainRole },
          ...roles.map((role) => ({ id: role.id, label: role.name })),
        ]}
        onChange={(id) => {
          const chainRoleId = roles.find((role) => role.id === id)?.id ?? null
          void keep(text.chainRole, { chainRoleId })
        }}
      />
      <TagPicker
        label={text.worksInGemeenten}
        hint={text.gemeentenHint}
        options={words.region.gemeenten.map((each) => ({ id: each.id, label: each.name }))}
        chosen={organisation.gemeenteIds}
        onChange={(gemeenteIds) => keep(text.worksInGemeenten, { gemeenteIds })}
      />
      <KeptField
        label={text.email}
        type="email"
        value={organisation.email ?? ''}
        onKeep={(email) => keep(text.email, { email })}
      />
      <KeptField
        label={text.phone}
        type="tel"
        value={organisation.phone ?? ''}
        onKeep={(phone) => keep(text.phone, { phone })}
      />
      <KeptField
        label={text.note}
        isMultiline
        value={organisation.note ?? ''}
        onKeep={(note) => keep(text.note, { note })}
      />
      <Refusal sentence={change.refusal} />
      <dl className={css.facts}>
        <dt>{text.source}</dt>
        <dd>{source ?? text.byHand}</dd>
      </dl>
      <OrganisationHistory organisationId={organisation.id} />
    </Stack>
  )
}
