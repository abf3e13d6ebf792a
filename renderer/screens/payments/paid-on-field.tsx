import type { PaidLine } from '#domain/contract/payments'
import type { IsoDate } from '#domain/shared/dates'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { paymentsText as text } from '#renderer/texts/payments'

type Props = {
  lines: readonly Pick<PaidLine, 'lastOn'>[]
  value: IsoDate | null
  onChange: (value: IsoDate | null) => void
  /** True once she tried to go on: then an empty day is a mistake. */
  isTried: boolean
  autoFocus?: boolean
}

/** The day on which work was paid: not to come, and not before the work was done. */
export function PaidOnField({ lines, value, onChange, isTried, autoFocus = false }: Props) {
  const { today } = useStatus()
  return (
    <DateField
      label={text.paidOn}
      today={today}
      value={value}
      onChange={onChange}
      error={
        mistakeOf(value, lines, today) ?? (isTried && value === null ? text.fillIn.day : undefined)
      }
      autoFocus={autoFocus}
    />
  )
}

/** What is wrong with the day; undefined when it can be right. */
export function mistakeOf(
  paidOn: IsoDate | null,
  lines: Props['lines'],
  today: IsoDate,
): string | undefined {
  if (paidOn === null) return undefined
  if (paidOn > today) return text.paidInFuture
  const [last] = lines.flatMap(({ lastOn }) => lastOn ?? []).toSorted((a, b) => (a < b ? 1 : -1))
  return last !== undefined && paidOn < last ? text.paidBeforeWork(last) : undefined
}
