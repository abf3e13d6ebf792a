import type { PaidLine } from '#domain/contract/payments'
import type { Cents } from '#domain/shared/money'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { ParsedField } from '#renderer/components/parsed-field.tsx'
import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { paymentsText as text } from '#renderer/texts/payments'
import css from './payments.module.css'

type Props = {
  line: PaidLine
  should: PaidLine['now']
  onChange: (should: PaidLine['now']) => void
}

const amounts = ['reward', 'kmAllowance', 'expenses'] as const

/** One line of a correction: its hours, kilometres and amounts as they should have been. */
export function CorrectLine({ line, should, onChange }: Props) {
  return (
    <fieldset>
      <legend>
        <bdi>{text.work(line)}</bdi>
      </legend>
      <Stack gap={2}>
        <Text size="xs" tone="muted">
          {text.approvedMinutes(line.approvedMinutes)}
        </Text>
        <div className={css.pair}>
          <ParsedField
            label={text.should.hours}
            value={should.minutes}
            onChange={(minutes) => onChange({ ...should, minutes: minutes ?? 0 })}
            show={(minutes) => (minutes === null ? '' : String(minutes / 60).replace('.', ','))}
            parse={parseHours}
            wrong={text.notHours}
            inputMode="decimal"
            align="end"
          />
          <NumberField
            label={text.should.km}
            value={should.km}
            onChange={(km) => onChange({ ...should, km: km ?? 0 })}
          />
          {amounts.map((amount) => (
            <MoneyField
              key={amount}
              label={text.should[amount]}
              value={should[amount]}
              onChange={(cents) => onChange({ ...should, [amount]: cents ?? (0 as Cents) })}
            />
          ))}
        </div>
      </Stack>
    </fieldset>
  )
}

/** `2,5` or `2:30` as minutes; `null` when empty, undefined when it is neither. */
function parseHours(typed: string): number | null | undefined {
  const bare = typed.trim()
  if (bare === '') return null
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(bare)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  return /^\d{1,4}([.,]\d{1,2})?$/.test(bare)
    ? Math.round(Number(bare.replace(',', '.')) * 60)
    : undefined
}
