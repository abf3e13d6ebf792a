import { basis as bases, purpose as purposes } from '#domain/contract/privacy'
import type { Basis, Purpose } from '#domain/contract/privacy'
import { basisWord, purposeWord } from '#domain/texts/privacy'
import { Card } from '#renderer/components/card.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'

type Choice<Key extends string> = Key | 'proposal'

/** Why the programme keeps people, for who has nothing of their own; a proposal until chosen. */
export function ProgrammeCard() {
  const programme = useQuery('privacy.programme', {})
  const set = useCommand('privacy.setFact')
  if (programme === undefined) return null
  const { purpose, basis, isPurposeProposal, isBasisProposal } = programme
  const keep = (id: 'default-purpose' | 'default-basis', chosen: string) =>
    void set({ id, value: chosen === 'proposal' ? null : chosen }, text.factChanged)
  return (
    <Card heading={text.programme}>
      <Stack gap={3}>
        <Text tone="muted" size="sm">
          {text.programmeWhy}
        </Text>
        <Select<Choice<Purpose>>
          label={text.purpose}
          value={isPurposeProposal ? 'proposal' : purpose}
          options={[
            { id: 'proposal', label: text.proposed(purposeWord.network) },
            ...purposes.options.map((id) => ({ id, label: purposeWord[id] })),
          ]}
          onChange={(chosen) => keep('default-purpose', chosen)}
        />
        <Select<Choice<Basis>>
          label={text.basis}
          value={isBasisProposal ? 'proposal' : basis}
          options={[
            { id: 'proposal', label: text.proposed(basisWord['public-task']) },
            ...bases.options.map((id) => ({ id, label: basisWord[id] })),
          ]}
          onChange={(chosen) => keep('default-basis', chosen)}
        />
        <Refusal sentence={set.refusal} />
      </Stack>
    </Card>
  )
}
