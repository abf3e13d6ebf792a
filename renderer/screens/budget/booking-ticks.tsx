import type { BudgetChain } from '#domain/contract/budget'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { amountsOf } from './booking-draft.ts'
import type { BookingDraft } from './booking-draft.ts'

type Props = {
  draft: BookingDraft
  onChange: (change: Partial<BookingDraft>) => void
  isNew: boolean
  chain: BudgetChain | null
}

/** What a booking means for its chain, and what it comes to. */
export function BookingTicks({ draft, onChange, isNew, chain }: Props) {
  const { cost } = amountsOf(draft)
  return (
    <>
      {isNew && draft.step === 'actual' && chain !== null ? (
        <Checkbox isSelected={draft.isFinal} onChange={(isFinal) => onChange({ isFinal })}>
          {text.isFinal}
        </Checkbox>
      ) : null}
      {isNew && draft.step === 'commitment' && chain === null ? (
        <Stack gap={1}>
          <Checkbox
            isSelected={draft.coversEstimate}
            onChange={(coversEstimate) => onChange({ coversEstimate })}
          >
            {text.coversEstimate}
          </Checkbox>
          <Text size="xs" tone="muted">
            {text.coversEstimateWhy}
          </Text>
        </Stack>
      ) : null}
      {/* Always there, so that the button below does not move while a field is left. */}
      <Text size="sm" weight="medium">
        {cost < 0 ? text.credits(euros(-cost)) : text.costs(euros(cost))}
      </Text>
    </>
  )
}
