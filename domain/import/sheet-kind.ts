import { kindWords } from '#domain/texts/import-headings'
import type { PlannedColumn, SheetKind } from './fields.ts'
import { fold } from './fold.ts'

/** What sort of list a sheet is, by its headings. */
export function sheetKindOf(columns: readonly PlannedColumn[]): SheetKind {
  const headings = columns.map((column) => fold(column.heading)).filter((text) => text !== '')
  const some = (pattern: RegExp) => headings.some((heading) => pattern.test(heading))
  const has = (...fields: readonly (string | null)[]) =>
    columns.some((column) => column.field !== null && fields.includes(column.field))

  if (some(kindWords.formStart) && (some(kindWords.formEnd) || headings.length > 3)) {
    return some(kindWords.score) && !some(kindWords.coming) ? 'evaluation' : 'answers'
  }
  const hasPeople = has('givenName', 'familyName', 'email')
  if (
    !hasPeople &&
    some(kindWords.amount) &&
    (some(kindWords.booking) || some(kindWords.bookedOn))
  ) {
    return 'bookings'
  }
  const years = headings.filter((heading) => kindWords.budgetYear.test(heading)).length
  if (!hasPeople && (years >= 2 || (years === 1 && some(kindWords.budgetLine)))) return 'budget'
  if (has('name', 'givenName', 'familyName')) return 'people'
  if (has('organisation')) return 'organisations'
  return has('email') ? 'people' : 'unknown'
}
