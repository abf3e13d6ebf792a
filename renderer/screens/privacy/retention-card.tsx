import { retentionReason, retentionStart, retentionWord } from '#domain/texts/privacy'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { ValueOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

type Rule = ValueOfCall<'privacy.retention'>[number]

/** How long each kind of data is kept: a proposal with its reason, or what she decided. */
export function RetentionCard() {
  const rules = useQuery('privacy.retention', {}) ?? []
  const change = useCommand('privacy.changeRetention')
  return (
    <Card heading={text.retention}>
      <Stack gap={3}>
        <Text tone="muted" size="sm">
          {text.retentionWhy}
        </Text>
        <div className={css.cards}>
          {rules.map((rule) => (
            <Term
              key={rule.category}
              rule={rule}
              onKeep={(length) =>
                change({ category: rule.category, length }, text.retentionChanged)
              }
            />
          ))}
        </div>
        <Refusal sentence={change.refusal} />
      </Stack>
    </Card>
  )
}

type TermProps = { rule: Rule; onKeep: (length: number | null) => Promise<object | undefined> }

function Term({ rule: { category, length, isProposal }, onKeep }: TermProps) {
  const word = retentionWord[category]
  return (
    <Stack gap={2}>
      <Row gap={3} align="end">
        <NumberField
          label={text.termOf(word)}
          hint={text.termHint(retentionStart[category], isProposal)}
          value={length}
          onChange={(months) => (months === null || months === 0 ? undefined : onKeep(months))}
        />
        {isProposal ? null : (
          <Button
            look="lite"
            size="mini"
            label={text.useProposalOf(word)}
            onPress={() => void onKeep(null)}
          >
            {text.useProposal}
          </Button>
        )}
      </Row>
      <Text size="sm" tone="muted">
        {retentionReason[category]}
      </Text>
    </Stack>
  )
}
