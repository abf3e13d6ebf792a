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
import { benchFinance } from './finance.ts'
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

// The opened line shows as much in both, so that only the size of the book differs.
const few: Book = { bookings: 200, onLine: 80 }
const many: Book = { bookings: 20_000, onLine: 400 }

const drill = { figure: 'gerealiseerd', year: 2025, lineId: line, eventId: null }
const questions = [
  ['the annex of a year', 'budget.sheet', { year: 2025 }],
  ['all years beside each other', 'budget.years', {}],
  ['ten costs of a line', 'budget.chains', { lineId: line, year: 2025, limit: 10 }],
] as const
const forty = { lineId: line, limit: 40 }

/** The annex with few and with many bookings: the grid may not grow, the drill-down only by what it shows. */
export async function benchBudget(folder: string): Promise<string[]> {
  const small = withBook(join(folder, 'few'), few)
  const large = withBook(join(folder, 'many'), many)
  const sizes = [`${few.bookings} bookings`, `${many.bookings} bookings`] as const
  const lines: string[] = []
  for (const [what, name, input] of questions) {
    const taken = await side([small, name, input], [large, name, input])
    lines.push(lineOf(what, sizes, taken))
  }
  const made = await side([small, 'budget.madeOf', drill], [large, 'budget.madeOf', drill])
  lines.push(lineOf('what a figure of a line is made of, 80 and 400 on it', sizes, made))
  const page = await side(
    [large, 'budget.chains', { ...forty, limit: 10 }],
    [large, 'budget.chains', forty],
  )
  lines.push(lineOf('costs of a line', ['ten shown', 'forty shown'], page))
  lines.push(await changed(small, large, 'budget.checks', { year: 2025 }, sizes))
  lines.push(...(await benchFinance(folder)))
  small.close()
  large.close()
  return lines
}

type Question = readonly [backend: Backend, name: string, input: object]

// What is kept between two changes is no answer to how long it takes, so each time one is made.
async function changed(
  small: Backend,
  large: Backend,
  name: string,
  input: object,
  sizes: readonly [string, string],
): Promise<string> {
  const taken = [[], []] as [number[], number[]]
  for (let turn = 0; turn < 25; turn += 1) {
    for (const [at, backend] of [small, large].entries()) {
      await must(backend, 'budget.addYear', { year: 2030 + turn })
      taken[at]?.push(await medianMs(1, () => must(backend, name, input)))
    }
  }
  const what = 'what the year asks for, just after a change'
  return lineOf(what, sizes, [medianOf(taken[0]), medianOf(taken[1])])
}

function lineOf(
  what: string,
  [less, more]: readonly [string, string],
  [one, other]: readonly [number, number],
): string {
  const ratio = (other / one).toFixed(2)
  return `${what}: ${less} ${one.toFixed(2)} ms, ${more} ${other.toFixed(2)} ms, ratio ${ratio}`
}

// By turns, so that what else the machine does is on both sides.
async function side(
  [small, ...asked]: Question,
  [large, ...askedToo]: Question,
): Promise<[number, number]> {
  await medianMs(10, () => must(small, ...asked))
  await medianMs(10, () => must(large, ...askedToo))
  const one: number[] = []
  const other: number[] = []
  for (let turn = 0; turn < 15; turn += 1) {
    one.push(await medianMs(5, () => must(small, ...asked)))
    other.push(await medianMs(5, () => must(large, ...askedToo)))
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
