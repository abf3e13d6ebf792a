import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { sheetKindWord } from './import.ts'

export type ReportNumbers = {
  readonly added: number
  readonly changed: number
  readonly merged: number
  readonly left: {
    readonly doubtful: number
    readonly duplicate: number
    readonly rejected: number
  }
  readonly skipped: number
  /** Who is in the pool from now on. */
  readonly joined: number
}

/**
 * What an import did, in one sentence; `cells` are those of people who came in without address,
 * `notRead` the columns that Schakel may not or need not keep.
 */
export function reportSentence(
  numbers: ReportNumbers,
  cells: readonly string[],
  notRead: readonly string[] = [],
): string {
  const { added, changed, merged, left, skipped, joined } = numbers
  const parts = [
    [added, 'nieuw'],
    [changed, 'gewijzigd'],
    [merged, 'samengevoegd'],
    [left.doubtful, left.doubtful === 1 ? 'lijkt op iemand' : 'lijken op iemand'],
    [left.duplicate, 'dubbel'],
    [skipped, 'overgeslagen'],
    [left.rejected, 'afgewezen'],
    [joined, 'nieuw in de pool'],
  ] as const
  const counted = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  const counts = counted.length === 0 ? 'Er was niets nieuws in te lezen' : counted.join(', ')
  const without = withoutAddress(cells)
  const columns = columnsNotRead(notRead)
  return `${[counts, without, columns].filter((part) => part !== '').join('; ')}.`
}

function withoutAddress(cells: readonly string[]): string {
  const [first] = cells
  if (first === undefined) return ''
  if (cells.length === 1) return `in ${first} staat geen e-mailadres, die persoon staat er zonder`
  const named = cells.length > 3 ? `${cells.slice(0, 3).join(', ')} en verder` : listed(cells)
  return `in ${named} staat geen e-mailadres, die mensen staan er zonder`
}

function columnsNotRead(headings: readonly string[]): string {
  if (headings.length === 0) return ''
  const named = headings.map((heading) => `‘${heading}’`)
  const [only] = named
  if (named.length === 1) return `1 kolom niet overgenomen: ${only ?? ''}`
  return `${named.length} kolommen niet overgenomen: ${listed(named)}`
}

function listed(cells: readonly string[]): string {
  return `${cells.slice(0, -1).join(', ')} en ${cells.at(-1) ?? ''}`
}

/** Why a list that holds something else is not taken in as people. */
export function otherListSentence(kind: keyof typeof sheetKindWord): string {
  if (kind === 'attendance') {
    return 'Dit lijkt een presentielijst, maar Schakel weet niet van welke bijeenkomst. Er is niets ingelezen. Open de bijeenkomst, ga naar Deelnemers en kies Lees presentielijst terug.'
  }
  return `Dit lijkt ${sheetKindWord[kind]}. Er is niets ingelezen. Kies een lijst van mensen of van organisaties.`
}

/** Where a person came from, as shown under Bron. */
export function rowSource(fileName: string, row: number, day: IsoDate): string {
  return `${fileName}, rij ${row}, ${gridDate(day)}`
}

/** How a contact in a list of organisations is kept in the note. */
export function contactNote(contactName: string): string {
  return `Contactpersoon: ${contactName}`
}
