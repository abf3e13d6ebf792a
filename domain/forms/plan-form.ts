import type { AnswerValue } from '#domain/attendance/decide-answer'
import { cellText } from '#domain/import/cell-text'
import { dayOrderOf } from '#domain/import/parse-date'
import type { DayOrder } from '#domain/import/parse-date'
import type { SheetData } from '#domain/import/sheet-data'
import type { PersonId } from '#domain/shared/ids'
import { answerOfWording, wordingKey } from './form-answer.ts'
import type { SaidWords } from './form-answer.ts'
import { formKey, readFormTable } from './form-columns.ts'
import type { FormTable } from './form-columns.ts'
import { needFields } from './form-fields.ts'
import type { FormField } from './form-fields.ts'
import type { FormGround } from './form-ground.ts'
import type { FormPlan, Response, Wording } from './form-plan.ts'
import { candidateOf, peopleToMatch } from './match-respondent.ts'
import { countNeeds, needReader } from './needs.ts'
import type { NeedCount } from './needs.ts'
import { planResponse } from './plan-response.ts'
import { byMoment, withLater } from './later-answers.ts'

/** What reading a form would do, response by response; nothing is written. */
export function planForm(sheet: SheetData, ground: FormGround): FormPlan {
  const table = readFormTable(sheet, ground.mapping)
  const words = ground.words ?? new Map<string, AnswerValue>()
  const wordings = wordingsOf(table, words)
  const people = peopleToMatch(ground.people, ({ personId }) => ground.isInvited(personId))
  const known = new Map(ground.people.map((person) => [person.personId, person]))
  const personOf = (personId: PersonId) => {
    const person = known.get(personId)
    return person === undefined ? null : candidateOf(person, ground.isInvited(personId))
  }
  const all = {
    ...{ ...ground, matchers: people, words, seen: new Set<string>(), personOf },
    dayOrders: dayOrdersOf(table),
  }
  const planned = table.rows.map((row) => planResponse(row, table, all))
  const responses = withLater(planned)
  return {
    sheetName: sheet.name,
    headerRow: table.header?.number ?? null,
    columns: table.columns,
    formKey: formKey(table.columns),
    wordings,
    answers: answersOf(responses),
    responses,
    needs: needsOf(table, comingOf(responses, ground)),
  }
}

// A form of another country writes the month first, in every row of that column.
function dayOrdersOf({ columns, rows }: FormTable): ReadonlyMap<number, DayOrder> {
  return new Map(
    columns
      .filter(({ field }) => field === 'completed' || field === 'started')
      .map(({ index }) => [index, dayOrderOf(rows.map(({ cells }) => cells[index]))]),
  )
}

/** The column of a question; undefined when the form does not have it. */
function columnOf({ columns }: FormTable, field: FormField): number | undefined {
  return columns.find((column) => column.field === field)?.index
}

function wordingsOf(table: FormTable, said: SaidWords): Wording[] {
  const index = columnOf(table, 'coming')
  const found = new Map<string, Wording>()
  for (const row of table.rows) {
    const text = index === undefined ? '' : cellText(row.cells[index])
    const key = wordingKey(text)
    const meant = answerOfWording(text)
    const before = found.get(key)
    found.set(key, {
      ...{ key, text: before?.text ?? text, count: (before?.count ?? 0) + 1 },
      ...{ answer: meant ?? said.get(key) ?? null, isAsked: meant === null },
    })
  }
  return [...found.values()].toSorted(
    (one, other) => Number(other.isAsked) - Number(one.isAsked) || other.count - one.count,
  )
}

function answersOf(responses: readonly Response[]): Record<AnswerValue, number> {
  const count = (answer: AnswerValue) =>
    responses.filter((each) => each.answer === answer && counts(each)).length
  return { yes: count('yes'), no: count('no'), maybe: count('maybe') }
}

// The latest response of each person, and no row that only repeats another.
function counts({ outcome, reasons }: Response): boolean {
  const isAgain = reasons.some(({ kind }) => kind === 'twice-in-file' || kind === 'answered-later')
  return outcome !== 'rejected' && !isAgain
}

// Who says yes, each once: of responses that she gives to one person the latest counts.
function comingOf(
  responses: readonly Response[],
  { skipped, givenTo }: Pick<FormGround, 'skipped' | 'givenTo'>,
): Response[] {
  const counted = responses.filter((each) => counts(each) && !skipped?.has(each.row))
  const whoOf = ({ row, match }: Response) => givenTo?.get(row) ?? match?.personId
  const latest = new Map(counted.toSorted(byMoment).map((each) => [whoOf(each), each]))
  return counted.filter((each) => {
    const who = whoOf(each)
    return each.answer === 'yes' && (who === undefined || latest.get(who) === each)
  })
}

/** What those who come ask for. */
function needsOf(table: FormTable, coming: readonly Response[]): NeedCount[] {
  const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]))
  return needFields.flatMap((kind) => {
    const indexes = table.columns.filter(({ field }) => field === kind).map(({ index }) => index)
    const readers = indexes.map((index) =>
      needReader(
        kind,
        table.rows.map(({ cells }) => cellText(cells[index])),
      ),
    )
    const asks = coming.map(({ row }) =>
      indexes.flatMap((index, at) => readers[at]?.(cellText(cellsOf.get(row)?.[index])) ?? []),
    )
    return countNeeds(kind, asks)
  })
}
