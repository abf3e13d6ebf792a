import type { MoneyEntryId } from '#domain/shared/ids'
import { shortDate } from '#domain/shared/dates'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetChecksText as text } from '#renderer/texts/budget-checks'
import { euros } from './amounts.ts'

type Props = { supplier: string; invoice: string; exceptEntryId: MoneyEntryId | null }

/** Says so when this invoice of this supplier was booked before; it never stops her. */
export function SameInvoice({ supplier, invoice, exceptEntryId }: Props) {
  const typed = invoice.trim()
  const question = typed === '' ? null : { supplier, invoice: typed, exceptEntryId }
  const bookings = useQuery('budget.sameInvoice', question)?.bookings ?? []
  if (typed === '' || bookings.length === 0) return null
  return (
    <WarningLine
      weight="warn"
      role="status"
      fact={text.sameInvoice(typed)}
      reason={text.sameInvoiceAt(
        bookings.map(({ description, date, cost }) =>
          [description, shortDate(date), euros(cost)].join(', '),
        ),
      )}
    />
  )
}
