import { burnOf } from '#domain/budget/burn'
import { byChain } from '#domain/budget/budget-sheet'
import { figureOf, madeOf } from '#domain/budget/made-of'
import type { FigurePart } from '#domain/budget/made-of'
import type { Contract } from '#domain/contract'
import type { BudgetCourse, FigurePartAnswer, MadeOfAnswer } from '#domain/contract/budget-insight'
import type { InputOf } from '#domain/contract/kinds'
import { todayOf } from '#domain/shared/dates'
import { listRealised } from '#backend/db/repositories/budget-checks'
import { listBudgetEvents, readBudgetBook } from '#backend/db/repositories/budget-book'
import type { Reader } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { sheetFrom } from './sheet-answer.ts'

/** How spending goes through a year, of one line or of all. */
export function courseAnswer(
  db: Reader,
  { year, lineId }: InputOf<Contract['budget.course']>,
  ports: Ports,
): BudgetCourse {
  const { rows, total } = sheetFrom(db, year)
  const figures = lineId === null ? total : rows.find(({ line }) => line.id === lineId)
  const begroot = figures?.begroot ?? null
  const bookings = listRealised(db, year, lineId)
  const burn = burnOf(bookings, { year, begroot, today: todayOf(ports.now()) })
  return { year, begroot, ...burn, months: [...burn.months] }
}

/** What one figure of the annex is made of, the first so many; only what it is made of is read. */
export function madeOfAnswer(
  db: Reader,
  { limit, ...wish }: InputOf<Contract['budget.madeOf']>,
): MadeOfAnswer {
  const { lineId, eventId, year } = wish
  const book = readBudgetBook(db, { lineId, eventId, year })
  const parts = madeOf(book, byChain(book), wish)
  const events = new Map(listBudgetEvents(db).map(({ id, title }) => [id, title]))
  const lines = new Map(book.lines.map(({ id, code, name }) => [id, `${code} ${name}`]))
  const words = { events, lines }
  return {
    amount: figureOf(wish.figure, parts),
    lineName: wish.lineId === null ? null : (lines.get(wish.lineId) ?? null),
    eventTitle: wish.eventId === null ? null : (events.get(wish.eventId) ?? null),
    count: parts.length,
    parts: parts.slice(0, limit).map((part) => partAnswer(part, words)),
  }
}

type Words = {
  readonly events: ReadonlyMap<string, string>
  readonly lines: ReadonlyMap<string, string>
}

function partAnswer(part: FigurePart, { events, lines }: Words): FigurePartAnswer {
  const { kind, amount } = part
  const nothing = { step: null, date: null, invoice: null }
  if (part.kind === 'amount') {
    const { id, lineId, year, versionName, decidedOn } = part.of
    return {
      ...{ ...nothing, id, kind, amount, year, chainId: null, date: decidedOn },
      ...{ lineName: lines.get(lineId) ?? '', eventTitle: null },
      ...{ description: versionName, supplier: null },
    }
  }
  const { chain } = part
  const shared = {
    ...{ kind, amount, chainId: chain.id },
    ...{ description: chain.description, supplier: chain.supplier },
    lineName: lines.get(chain.lineId) ?? '',
    eventTitle: chain.eventId === null ? null : (events.get(chain.eventId) ?? null),
  }
  if (part.kind === 'open') {
    return { ...nothing, ...shared, id: `${chain.id} ${part.year}`, year: part.year }
  }
  const { id, year, date, invoice } = part.of
  return {
    ...shared,
    id,
    year,
    date,
    invoice,
    step: part.of.step === 'credit' ? 'credit' : 'actual',
  }
}
