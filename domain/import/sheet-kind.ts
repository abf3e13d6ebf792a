import { attendanceHeadings } from '#domain/texts/attendance-marks'
import { kindWords } from '#domain/texts/import-headings'
import type { PlannedColumn, SheetKind } from './fields.ts'
import { fold } from './fold.ts'
import { exactFieldOf } from './headings.ts'
import { looksLikePool } from './pool-columns.ts'

/** What sort of list a sheet is, by its headings. */
export function sheetKindOf(columns: readonly PlannedColumn[]): SheetKind {
  const headings = columns.map((column) => fold(column.heading)).filter((text) => text !== '')
  const some = (pattern: RegExp) => headings.some((heading) => pattern.test(heading))
  if (isAttendanceList(columns.map(({ heading }) => heading))) return 'attendance'
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
  if (has('name', 'givenName', 'familyName')) {
    return looksLikePool(columns.map(({ heading }) => heading)) ? 'pool' : 'people'
  }
  if (has('organisation')) return 'organisations'
  return has('email') ? 'people' : 'unknown'
}

/** Tells the headings of a list of who was there: names, a column Aanwezig and a sign of ours. */
export function isAttendanceList(headings: readonly string[]): boolean {
  const texts = headings.map(fold)
  const some = (pattern: RegExp) => texts.some((text) => pattern.test(text))
  const { key, signature, arrived } = attendanceHeadings
  return hasNameAndMark(headings) && (some(key) || some(signature) || some(arrived))
}

/** Tells headings with names and a column Aanwezig, which many a list has. */
export function hasNameAndMark(headings: readonly string[]): boolean {
  return (
    headings.some((heading) => exactFieldOf(heading) === 'name') &&
    headings.some((heading) => attendanceHeadings.present.test(fold(heading)))
  )
}
