import { cellAddress } from '#domain/import/cell-address'
import { cellText, saysNothing } from '#domain/import/cell-text'
import { gemeenteMatcher } from '#domain/import/match-gemeente'
import { findEmails } from '#domain/import/parse-email'
import type { DayOrder } from '#domain/import/parse-date'
import { parsePhone } from '#domain/import/parse-phone'
import { joinName, parseName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import type { SheetRow } from '#domain/import/sheet-data'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { answerOfWording, wordingKey } from './form-answer.ts'
import type { SaidWords } from './form-answer.ts'
import type { FormTable } from './form-columns.ts'
import type { FormField } from './form-fields.ts'
import type { FormGround } from './form-ground.ts'
import { formMoment } from './form-moment.ts'
import type { Candidate, Respondent, Response, ResponseReason } from './form-plan.ts'
import { matchRespondent } from './match-respondent.ts'
import type { Matched, People } from './match-respondent.ts'

type Ground = FormGround & {
  readonly matchers: People
  readonly words: SaidWords
  /** The marks of the rows above. */
  readonly seen: Set<string>
  readonly personOf: (personId: PersonId) => Candidate | null
  /** In which order each column of times writes its days. */
  readonly dayOrders: ReadonlyMap<number, DayOrder>
}

const longestRemark = 2_000

/** What one response is, whose, and what becomes of it. */
export function planResponse(row: SheetRow, table: FormTable, ground: Ground): Response {
  const text = (field: FormField) => firstText(row, table, field)
  const cellOf = (...fields: FormField[]) => addressOf(row, table, fields)
  const wording = text('coming')
  const answer = answerOfWording(wording) ?? ground.words.get(wordingKey(wording)) ?? null
  const said = momentOf(row, table, ground.dayOrders)
  const isFuture = said !== null && ground.now !== undefined && said > ground.now
  const answeredAt = isFuture ? (ground.now ?? said) : said
  const respondent = respondentOf(row, table, ground)
  const mark = ground.markOf(
    JSON.stringify([
      // As the cell reads by itself: a row that is added must not make it another response.
      momentOf(row, table),
      respondent?.email ?? null,
      nameOf(respondent),
      wordingKey(wording),
    ]),
  )
  const nameCell = cellOf('name', 'familyName', 'givenName', 'email')
  const base = {
    ...{ row: row.number, cell: nameCell, answer, answeredAt, respondent, mark },
    ...{ match: null, candidates: [], isOutdone: false },
    remark: text('remark').slice(0, longestRemark) || null,
  }
  const because = (kind: ResponseReason, cell = nameCell) => [{ cell, kind }]
  if (respondent === null) return { ...base, outcome: 'rejected', reasons: because('no-name') }

  const isRepeated = ground.seen.has(mark)
  ground.seen.add(mark)
  const known = ground.readBefore.get(mark)
  if (isRepeated || known !== undefined) {
    const match = (known !== undefined && ground.personOf(known)) || null
    const reasons = because(isRepeated ? 'twice-in-file' : 'read-before')
    return { ...base, match, outcome: 'read-before', reasons }
  }
  const matched = matchRespondent(respondent, ground.matchers)
  const match = matched.kind === 'sure' ? (matched.candidates[0] ?? null) : null
  const candidates = matched.candidates
  if (answer === null) {
    const reasons = because('unknown-wording', cellOf('coming'))
    return { ...base, match, candidates, outcome: 'unclear', reasons }
  }
  const isOutdone = isBefore(answeredAt, match && ground.answeredAt.get(match.personId))
  const reasons = [
    ...because(matched.reason, reasonCell(matched, cellOf)),
    ...(isOutdone ? because('newer-known') : []),
    ...(answeredAt === null ? because('no-moment', cellOf('completed', 'started')) : []),
    ...(isFuture ? because('future-moment', cellOf('completed', 'started')) : []),
  ]
  return { ...base, match, candidates, isOutdone, reasons, outcome: outcomeOf(matched) }
}

function outcomeOf({ kind, candidates }: Matched): Response['outcome'] {
  if (kind === 'nobody') return 'unknown-person'
  if (kind === 'doubtful') return 'doubtful'
  return candidates[0]?.isInvited === true ? 'sure' : 'not-invited'
}

function reasonCell({ reason }: Matched, cellOf: (...fields: FormField[]) => string): string {
  return reason === 'same-email' || reason === 'same-email-other-name'
    ? cellOf('email')
    : cellOf('name', 'familyName', 'givenName', 'email')
}

function isBefore(one: Instant | null, other: Instant | null | undefined): boolean {
  return one !== null && other !== null && other !== undefined && one < other
}

function momentOf(
  row: SheetRow,
  { columns }: FormTable,
  orders?: ReadonlyMap<number, DayOrder>,
): Instant | null {
  for (const field of ['completed', 'started'] as const) {
    for (const { index } of columns.filter((column) => column.field === field)) {
      const moment = formMoment(row.cells[index], orders?.get(index))
      if (moment !== null) return moment
    }
  }
  return null
}

function respondentOf(row: SheetRow, table: FormTable, { region }: Ground): Respondent | null {
  const text = (field: FormField) => firstText(row, table, field)
  const [email] = findEmails(text('email'))
  const name = nameIn(row, table) ?? nameInAddress(email)
  if (name === null) return null
  return {
    ...name,
    email: email ?? null,
    phone: parsePhone(text('phone')),
    organisationName: text('organisation').slice(0, 300) || null,
    gemeenteIds: gemeentenOf(text('gemeente'), region),
  }
}

const matchers = new WeakMap<object, ReturnType<typeof gemeenteMatcher>>()

function gemeentenOf(text: string, { gemeenten }: FormGround['region']) {
  const found = matchers.get(gemeenten) ?? gemeenteMatcher(gemeenten)
  matchers.set(gemeenten, found)
  return found(text).gemeenteIds
}

function nameIn(row: SheetRow, table: FormTable): PersonName | null {
  const [given, family] = [firstText(row, table, 'givenName'), firstText(row, table, 'familyName')]
  if (given + family !== '') {
    const parts = joinName(given, firstText(row, table, 'tussenvoegsel'), family)
    if (parts !== null) return parts
  }
  // The question goes before the name of the account that Forms writes in front of it.
  const texts = textsOf(row, table, 'name').toReversed()
  return texts.map(parseName).find((name) => name !== null) ?? null
}

// Without a name the address is all there is to know somebody by.
function nameInAddress(email: string | undefined): PersonName | null {
  const words = (email ?? '').split('@')[0]?.split(/[._-]+/) ?? []
  const isName = words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word))
  return isName ? parseName(words.map(capital).join(' ')) : null
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function nameOf(respondent: Respondent | null): string {
  if (respondent === null) return ''
  const { givenName, tussenvoegsel, familyName } = respondent
  return [givenName, tussenvoegsel, familyName].join(' ').toLowerCase()
}

function textsOf(row: SheetRow, { columns }: FormTable, field: FormField): string[] {
  return columns
    .filter((column) => column.field === field)
    .map(({ index }) => cellText(row.cells[index]))
    .filter((text) => !saysNothing(text))
}

function firstText(row: SheetRow, table: FormTable, field: FormField): string {
  return textsOf(row, table, field)[0] ?? ''
}

function addressOf(row: SheetRow, { columns }: FormTable, fields: readonly FormField[]): string {
  const filled = fields.flatMap((field) =>
    columns.filter((column) => column.field === field).map(({ index }) => index),
  )
  const index = filled.findLast((each) => cellText(row.cells[each]) !== '') ?? filled[0] ?? 0
  return cellAddress(index, row.number)
}
