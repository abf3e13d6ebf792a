import { vatRates } from '#domain/budget/cost-chain'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import type { BookingDraft } from './booking-draft.ts'
import { FieldPair } from './form.tsx'

type Props = {
  draft: BookingDraft
  onChange: (change: Partial<BookingDraft>) => void
  error: string | undefined
  /** What is still open on the chain, as a hint. */
  open: number
  autoFocus: boolean
}

const rateOptions = [
  { id: 'unknown', label: text.rateUnknown },
  ...vatRates.map((rate) => ({ id: rate, label: text.rates[rate] })),
]

/** The amount, its VAT as a proposal, and whether the VAT comes back. */
export function BookingAmounts({ draft, onChange, error, open, autoFocus }: Props) {
  return (
    <>
      <FieldPair>
        <MoneyField
          label={text.exVat}
          value={draft.exVat}
          onChange={(exVat) => onChange({ exVat })}
          error={error}
          autoFocus={autoFocus}
        />
        <Select
          label={text.rate}
          options={rateOptions}
          value={draft.rate ?? 'unknown'}
          onChange={(id) => onChange({ rate: vatRates.find((rate) => rate === id) ?? null })}
        />
      </FieldPair>
      {open > 0 ? (
        <Text size="xs" tone="muted">
          {text.openOnChain(euros(open))}
        </Text>
      ) : null}
      <MoneyField label={text.vat} value={draft.vat} onChange={(vat) => onChange({ vat })} />
      <Text size="xs" tone="muted">
        {text.vatHint}
      </Text>
      <Stack gap={1}>
        <Checkbox
          isSelected={draft.isCompensable}
          onChange={(isCompensable) => onChange({ isCompensable })}
        >
          {text.compensable}
        </Checkbox>
        <Text size="xs" tone="muted">
          {text.compensableWhy}
        </Text>
      </Stack>
    </>
  )
}
