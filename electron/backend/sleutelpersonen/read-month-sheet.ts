import type { WorkbookData } from '#domain/import/sheet-data'
import type { IsoDate } from '#domain/shared/dates'
import type { HoursEntryId, PersonId } from '#domain/shared/ids'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { findMonthSheet } from '#domain/sleutelpersonen/month-sheet'
import { planMonthSheet } from '#domain/sleutelpersonen/month-sheet-plan'
import type { PlannedLine } from '#domain/sleutelpersonen/month-sheet-plan'
import { monthSheetRefusal, monthSheetReport } from '#domain/texts/hours'
import { findHours, insertHours, listHours, updateHours } from '#backend/db/repositories/hours'
import { samePersonIn } from '#backend/db/repositories/merged-people'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { profilesById } from './hours-rows.ts'

export type ReadSheet = {
  readonly sheetName: string
  readonly lines: readonly (PlannedLine & { readonly name: string })[]
}

/** What a month sheet that came back would do now; or why it is no month sheet. */
export function readMonthSheet(
  db: Reader,
  { sheets }: WorkbookData,
  today: IsoDate,
): ReadSheet | { readonly sentence: string } {
  const sheet = findMonthSheet(sheets)
  if (sheet === undefined) return { sentence: monthSheetRefusal.noSheet }
  const profiles = profilesById(db)
  const samePerson = samePersonIn(db)
  const lines = sheet.lines.map((line) =>
    line.key.kind === 'new'
      ? { ...line, key: { ...line.key, personId: samePerson(line.key.personId) } }
      : line,
  )
  const hours = new Map<string, HoursEntry>()
  for (const { key } of lines) {
    const entry = key.kind === 'entry' ? findHours(db, key.hoursId) : undefined
    if (entry !== undefined) hours.set(entry.id, entry)
  }
  const isInPool = (personId: PersonId) => profiles.has(personId)
  const hoursOf = (personId: PersonId) => listHours(db, { personId })
  return {
    sheetName: sheet.sheetName,
    lines: planMonthSheet(lines, { hours, isInPool, hoursOf, today }).map((line) => ({
      ...line,
      name: (line.personId && profiles.get(line.personId)?.name) ?? '',
    })),
  }
}

/** Takes the lines over that are not left out, and tells how many. */
export function takeMonthSheet(
  db: Writer,
  { lines }: ReadSheet,
  leave: ReadonlySet<number>,
  ports: Ports,
) {
  const numbers = { worked: 0, changed: 0, added: 0 }
  for (const line of lines) {
    const { after, hoursId, personId, outcome } = line
    if (after === null || leave.has(line.row)) continue
    const entry = hoursId === null ? undefined : findHours(db, hoursId)
    if (entry !== undefined) {
      updateHours(db, { ...entry, ...after, status: 'worked', limitNote: null })
      numbers[outcome === 'worked' ? 'worked' : 'changed'] += 1
    } else if (personId !== null) {
      insertHours(db, {
        ...{ id: ports.newId() as HoursEntryId, personId, assignmentId: null, ...after },
        ...{ status: 'worked', createdAt: ports.now() },
      })
      numbers.added += 1
    }
  }
  const taken = numbers.worked + numbers.changed + numbers.added
  const proposed = lines.filter(({ after }) => after !== null).length
  return { taken, left: proposed - taken, sentence: monthSheetReport(numbers) }
}
