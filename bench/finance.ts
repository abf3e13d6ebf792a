import { join } from 'node:path'
import { reconcile } from '#domain/budget/reconcile'
import type { FinanceEntry, OwnBooking } from '#domain/budget/match-item'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { FileRefId, FinanceReadingId, FinanceRowId, MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { insertFinanceReading, insertFinanceRow } from '#backend/db/repositories/finance-rows'
import { openStore } from '#backend/db/store'
import type { Writer } from '#backend/db/sql'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
import { must } from './a-backend.ts'
import { medianMs } from './measure.ts'

const now = '2025-06-01T08:00:00.000Z' as Instant
const ports = {
  now: () => now,
  newId: () => 'bench',
  files: { put: () => ({ id: 'none' as FileRefId, name: '', size: 0 }), find: () => undefined },
  notify: () => undefined,
  isClockFixed: true,
}

/** Bookings of one amount held against as many rows of finance, and a list of them asked twice. */
export async function benchFinance(folder: string): Promise<string[]> {
  const [one, other] = [await equalAmountsMs(200), await equalAmountsMs(400)]
  const [first, again] = await listMs(join(folder, 'finance'), 2_000)
  return [
    `equal amounts against finance: 200 bookings ${one.toFixed(2)} ms, ` +
      `400 bookings ${other.toFixed(2)} ms, ratio ${(other / one).toFixed(2)}`,
    `Aansluiten with 2000 rows: just after a change ${first.toFixed(2)} ms, ` +
      `asked again ${again.toFixed(2)} ms, ratio ${(first / again).toFixed(2)}`,
  ]
}

function equalAmountsMs(count: number): Promise<number> {
  const said = { invoice: null, supplier: 'Zaal Verzonnen', exVat: cents(10_000), vat: cents(0) }
  const dayAt = (index: number) => addDays(isoDate('2025-01-01'), index % 300)
  const places = Array.from({ length: count }, (_, index) => index)
  const ours = places.map((at): OwnBooking => ({
    ...{ ...said, id: `o${String(at)}` as MoneyEntryId, year: 2025, date: dayAt(at) },
  }))
  const theirs = places.map((at): FinanceEntry => ({
    ...{ ...said, id: `r${String(at)}` as FinanceRowId, bookedOn: dayAt(at) },
    ...{ entryId: null, leftOutWhy: null },
  }))
  return medianMs(15, () => reconcile(ours, theirs))
}

async function listMs(folder: string, rows: number): Promise<[number, number]> {
  startBackend({ dataFolder: folder, keySource: noKey, now }).close()
  const path = join(folder, 'schakel.db')
  const opened = openStore({ path, key: null, encryption: 'none', ports })
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  opened.store.seed((db) => takeIn(db, rows))
  opened.store.close()
  const backend = startBackend({ dataFolder: folder, keySource: noKey, now })
  const first: number[] = []
  for (let turn = 0; turn < 15; turn += 1) {
    await must(backend, 'budget.addYear', { year: 2030 + turn })
    first.push(await medianMs(1, () => must(backend, 'finance.list', { year: 2025, limit: 50 })))
  }
  const again = await medianMs(25, () => must(backend, 'finance.list', { year: 2025, limit: 50 }))
  backend.close()
  return [first.toSorted((one, other) => one - other)[7] ?? Number.NaN, again]
}

function takeIn(db: Writer, rows: number): void {
  const readingId = 'bench' as FinanceReadingId
  insertFinanceReading(db, { id: readingId, fileName: 'bench.csv', readAt: now })
  for (let row = 0; row < rows; row += 1) {
    insertFinanceRow(db, {
      ...{ id: `row-${String(row)}` as FinanceRowId, readingId, key: String(row), row },
      ...{ bookedOn: addDays(isoDate('2025-01-01'), row % 365), ledger: 'Zaalhuur' },
      ...{ description: null, supplier: `Leverancier ${String(row % 300)}`, invoice: `F-${row}` },
      ...{ exVat: cents(10_000 + (row % 50)), vat: cents(0) },
    })
  }
}
