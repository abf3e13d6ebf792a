import { cellText } from '#domain/import/cell-text'
import type { ImportField } from '#domain/import/fields'
import { fold } from '#domain/import/fold'
import { exactFieldOf } from '#domain/import/headings'
import { findEmails } from '#domain/import/parse-email'
import { parsePhone } from '#domain/import/parse-phone'
import { isTussenvoegsel, parseName } from '#domain/import/person-name'
import type { Cell } from '#domain/import/sheet-data'
import { evaluationWords as words } from '#domain/texts/evaluation-headings'

/** What a list keeps of a person, and an evaluation never does. */
const personal: ReadonlySet<ImportField | null> = new Set<ImportField>([
  ...(['name', 'givenName', 'tussenvoegsel', 'familyName', 'contactName'] as const),
  ...(['email', 'phone', 'organisation', 'function'] as const),
])

/** Whether a heading (folded) asks who it was, when, or where somebody works. */
export function asksForThePerson(asked: string): boolean {
  const bare = asked.replace(words.mayBeEmpty, '')
  if (personal.has(exactFieldOf(bare))) return true
  return [words.aboutThePerson, words.asksWho, words.asksHowToReach, words.asksFromWhere].some(
    (pattern) => pattern.test(bare),
  )
}

/** Whether answers tell who it was, under any heading: addresses, phone numbers or names of people. */
export function tellsWhoItWas(filled: readonly Cell[]): boolean {
  const share = (holds: (cell: Cell) => boolean) => filled.filter(holds).length / filled.length
  if (share((cell) => findEmails(cellText(cell)).length > 0) > 0.3) return true
  if (share((cell) => parsePhone(cell) !== null) > 0.3) return true
  // A few names that come back are a choice, such as the best speaker.
  const distinct = new Set(filled.map((cell) => fold(cellText(cell)))).size
  return distinct >= filled.length * 0.9 && share((cell) => isFullName(cellText(cell))) >= 0.8
}

const mostNameWords = 6

// Short answers are two words as well, but only names have a capital in the second.
function isFullName(text: string): boolean {
  if (!/^[\p{L}\p{M}\s,.'’-]+$/u.test(text) || parseName(text) === null) return false
  const parts = text.split(/[\s,]+/).filter((word) => word !== '' && !isTussenvoegsel(word))
  return (
    parts.length >= 2 &&
    parts.length <= mostNameWords &&
    parts.every((word) => /^['’]?\p{Lu}/u.test(word))
  )
}
