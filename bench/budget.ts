import { join } from 'node:path'
import { isoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type {
  BudgetLineId,
  CostChainId,
  FileRefId,
  FundingSourceId,
  MoneyEntryId,
} from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { listBudgetLines, listFundingSources } from '#backend/db/repositories/budget-book'
import { insertCostChain, saveMoneyEntry } from '#backend/db/repositories/budget-writes'
import { openStore } from '#backend/db/store'
import type { Writer } from '#backend/db/sql'
import { noKey } from '#backend/key-file'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { must } from './a-backend.ts'
import { medianMs } from './measure.ts'

const years = [2024, 2025, 2026]
const line = 'post-03' as BudgetLineId
const now = '2025-06-01T08:00:00.000Z' as Instant
const ports = {
  now: () => now,
  newId: () => 'bench',
  files: { put: () => ({ id: 'none' as FileRefId, name: '', size: 0 }), find: () => undefined },
  notify: () => undefined,
  isClockFixed: true,
}

type Book = { readonly bookings: number; readonly onLine: number }

const few: Book = { bookings: 200, onLine: 20 }
const many: Book = { bookings: 20_000, onLine: 400 }

/** The annex with few and with many bookings: the grid may not grow, the drill-down only by what it shows. */
export async function benchBudget(folder: string): Promise<string[]> {
  const small = withBook(join(folder, 'few'), few)
  const large = withBook(join(folder, 'many'), many)
  const questions = [
    ['the annex of a year', 'budget.sheet', { year: 2025 }],
    ['all years beside each other', 'budget.years', {}],
    ['the costs of a line', 'budget.chains', { lineId: line, year: 2025, limit: 10 }],
    ['the costs of a line, four times as many shown', 'budget.chains', { lineId: line, limit: 40 }],
    ['what the year asks for', 'budget.checks', { year: 2025 }],
  ] as const
  const lines: string[] = []
  for (const [what, name, input] of questions) {
    const [one, other] = await side(small, large, name, input)
    const ratio = (other / one).toFixed(2)
    lines.push(
      `${what}: ${few.bookings} bookings ${one.toFixed(2)} ms, ` +
        `${many.bookings} bookings ${other.toFixed(2)} ms, ratio ${ratio}`,
    )
  }
  small.close()
  large.close()
  return lines
}

// By turns, so that what else the machine does is on both sides.
async function side(
  small: Backend,
  large: Backend,
  name: string,
  input: object,
): Promise<[number, number]> {
  await medianMs(10, () => must(small, name, input))
  await medianMs(10, () => must(large, name, input))
  const one: number[] = []
  const other: number[] = []
  for (let turn = 0; turn < 15; turn += 1) {
    one.push(await medianMs(5, () => must(small, name, input)))
    other.push(await medianMs(5, () => must(large, name, input)))
  }
  return [medianOf(one), medianOf(other)]
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function withBook(folder: string, book: Book): Backend {
  startBackend({ dataFolder: folder, keySource: noKey, now }).close()
  const path = join(folder, 'schakel.db')
  const opened = openStore({ path, key: null, encryption: 'none', ports })
  if (opened.state !== 'open') throw new Error(`The store is ${opened.state}`)
  opened.store.seed((db) => fill(db, book))
  opened.store.close()
  return startBackend({ dataFolder: folder, keySource: noKey, now })
}

// Four bookings on each cost: an estimate, a promise, and two invoices over New Year.
function fill(db: Writer, { bookings, onLine }: Book): void {
  const others = listBudgetLines(db).filter(({ id }) => id !== line)
  const fundingSourceId = listFundingSources(db)[0]?.id ?? ('eigen' as FundingSourceId)
  for (let turn = 0; turn < bookings / 4; turn += 1) {
    const id = `bench-${String(turn).padStart(6, '0')}` as CostChainId
    const isOnLine = turn * 4 < onLine
    insertCostChain(
      db,
      {
        id,
        lineId: isOnLine ? line : (others[turn % others.length]?.id ?? line),
        eventId: null,
        fundingSourceId,
        description: `Kosten ${turn} (voorbeeld)`,
        supplier: `Leverancier ${turn % 300}`,
        closedOn: turn % 5 === 0 ? isoDate('2026-02-01') : null,
        coversEstimate: turn % 3 !== 0,
      },
      now,
    )
    const year = years[turn % years.length] ?? 2025
    for (const [step, exVat, inYear] of [
      ['estimate', 100_000, year],
      ['commitment', 90_000, year],
      ['actual', 40_000, year],
      ['actual', 30_000, year + 1],
    ] as const) {
      saveMoneyEntry(
        db,
        {
          id: `${id}-${step}-${inYear}` as MoneyEntryId,
          chainId: id,
          step,
          year: inYear,
          exVat: cents(exVat + turn),
          vat: cents(0),
          rate: null,
          isCompensable: false,
          invoice: step === 'actual' ? `F-${turn}-${inYear}` : null,
          date: isoDate(`${inYear}-0${(turn % 9) + 1}-15`),
          note: null,
        },
        now,
      )
    }
  }
}
