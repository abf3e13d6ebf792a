import { basis as bases, purpose as purposes } from '#domain/contract/privacy'
import type { Basis, Purpose } from '#domain/contract/privacy'
import type { PersonDetail } from '#domain/contract/people'
import { basisWord, purposeWord } from '#domain/texts/privacy'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import type { InputOfCall } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { PersonConsents } from './person-consents.tsx'

type Choice<Key extends string> = Key | 'programme'

/** Where somebody's data came from, why it is here, what they allowed, and what they may ask. */
export function PersonPrivacy({ person }: { person: PersonDetail }) {
  const { id: personId, name } = person
  const found = useQuery('privacy.ofPerson', { personId }, { keepsPrevious: true })
  const describe = useCommand('privacy.describe')
  if (found === undefined) return null
  const { programme } = found
  const keep = (parts: Omit<InputOfCall<'privacy.describe'>, 'personId'>) =>
    describe({ personId, ...parts }, text.described(name))
  return (
    <section>
      <h3>{text.card}</h3>
      <Stack gap={3}>
        <KeptField
          label={text.source}
          hint={found.source === null ? text.byHand(dayOfMoment(person.createdAt)) : undefined}
          value={found.source ?? ''}
          onKeep={(source) => keep({ source })}
        />
        <Select<Choice<Purpose>>
          label={text.purpose}
          value={found.purpose ?? 'programme'}
          options={[
            {
              id: 'programme',
              label: ofProgramme(purposeWord[programme.purpose], programme.isPurposeProposal),
            },
            ...purposes.options.map((id) => ({ id, label: purposeWord[id] })),
          ]}
          onChange={(chosen) => keep({ purpose: chosen === 'programme' ? null : chosen })}
        />
        <Select<Choice<Basis>>
          label={text.basis}
          value={found.basis ?? 'programme'}
          options={[
            {
              id: 'programme',
              label: ofProgramme(basisWord[programme.basis], programme.isBasisProposal),
            },
            ...bases.options.map((id) => ({ id, label: basisWord[id] })),
          ]}
          onChange={(chosen) => keep({ basis: chosen === 'programme' ? null : chosen })}
        />
        <Refusal sentence={describe.refusal} />
        <PersonConsents person={person} consents={found.consents} />
        {found.keptLonger === null ? null : (
          <Text size="sm" tone="muted">
            {text.keptUntil(found.keptLonger.untilOn, found.keptLonger.reason)}
          </Text>
        )}
        <Row wrap>
          <LinkButton icon="document" to="/instellingen/privacy/inzage" search={{ mens: personId }}>
            {text.toDossier}
          </LinkButton>
          <LinkButton icon="remove" to="/instellingen/privacy/wissen" search={{ mens: personId }}>
            {text.toErase}
          </LinkButton>
        </Row>
      </Stack>
    </section>
  )
}

function ofProgramme(word: string, isProposal: boolean): string {
  return isProposal ? text.proposed(word) : text.asProgramme(word)
}
