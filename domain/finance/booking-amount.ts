import { cellAddress } from '#domain/import/cell-address'
import { cellText } from '#domain/import/cell-text'
import { fold } from '#domain/import/fold'
import type { SheetRow } from '#domain/import/sheet-data'
import { centsOf } from '#domain/budget-import/grid-rows'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { creditSide } from '#domain/texts/finance-words'
import type { BookingColumns } from './booking-columns.ts'
import type { BookingField } from './booking-field.ts'

type Read = {
  readonly exVat: Cents | null
  readonly vat: Cents
  /** The cell of the amount and what stands in it, for when it is no amount. */
  readonly cell: string
  readonly text: string
  /** The sum with VAT that the row states, where it is another. */
  readonly differs: { readonly cell: string; readonly value: string } | null
}

/** What a row of a bookings list costs, from whichever of its columns of amounts say so. */
export function bookingAmount(row: SheetRow, columns: BookingColumns): Read {
  const signed = signOf(row, columns)
  const read = (field: BookingField) => signed(amountIn(row, columns[field]))
  const cellOf = (field: BookingField) => ({
    cell: cellAddress(columns[field] ?? 0, row.number),
    value: cellText(row.cells[columns[field] ?? -1]),
  })
  const vat = read('vat')
  const incVat = read('incVat')
  const exVat = read('exVat') ?? withoutVat(incVat, vat) ?? signed(plainAmount(row, columns))
  const shown = cellOf(
    (['exVat', 'amount', 'incVat', 'debit', 'credit'] as const).find(
      (field) => columns[field] !== undefined,
    ) ?? 'amount',
  )
  if (exVat === null)
    return { exVat, vat: cents(0), cell: shown.cell, text: shown.value, differs: null }
  const ownVat = read('exVat') === null || incVat === null ? null : cents(incVat - exVat)
  const sum = exVat + (vat ?? 0)
  const differs =
    vat !== null && incVat !== null && read('exVat') !== null && sum !== incVat
      ? cellOf('incVat')
      : null
  return { exVat, vat: vat ?? ownVat ?? cents(0), cell: shown.cell, text: shown.value, differs }
}

function withoutVat(incVat: Cents | null, vat: Cents | null): Cents | null {
  return incVat === null ? null : cents(incVat - (vat ?? 0))
}

function plainAmount(row: SheetRow, columns: BookingColumns): Cents | null {
  const amount = amountIn(row, columns.amount)
  const debit = amountIn(row, columns.debit)
  const credit = amountIn(row, columns.credit)
  if (amount !== null || (debit === null && credit === null)) return amount
  return cents((debit ?? 0) - Math.abs(credit ?? 0))
}

function amountIn(row: SheetRow, column: number | undefined): Cents | null {
  return column === undefined ? null : centsOf(row.cells[column] ?? null, 1)
}

// What comes back comes back with its VAT, whichever of its amounts carries the sign.
function signOf(row: SheetRow, columns: BookingColumns): (amount: Cents | null) => Cents | null {
  const isBack = isCredit(row, columns)
  return (amount) =>
    amount === null || amount === 0 || !isBack ? amount : cents(-Math.abs(amount))
}

function isCredit(row: SheetRow, columns: BookingColumns): boolean {
  const side = columns.side === undefined ? null : row.cells[columns.side]
  if (creditSide.test(fold(cellText(side)))) return true
  const stated = amountIn(row, columns.exVat) ?? amountIn(row, columns.incVat)
  return (stated ?? plainAmount(row, columns) ?? 0) < 0
}
