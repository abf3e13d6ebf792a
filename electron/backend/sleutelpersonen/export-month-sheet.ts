import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import { monthSheetWorkbook } from '#domain/export/month-sheet'
import type { MonthSheetInput } from '#domain/export/month-sheet'
import type { PersonId } from '#domain/shared/ids'
import { worthOfEntries } from '#domain/sleutelpersonen/hours-totals'
import { ratesOfEntry } from '#domain/sleutelpersonen/paid-rates'
import { monthSheetTexts as text } from '#domain/texts/hours'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listHours } from '#backend/db/repositories/hours'
import { findHoursContext, listPeopleWithHours } from '#backend/db/repositories/hours-list'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { daysOfMonth, profilesById } from './hours-rows.ts'

type Wish = { readonly month: string; readonly personId?: PersonId | undefined }

/** Writes a month sheet per person; the name of the file holds no name of a person. */
export async function exportMonthSheets(
  store: TaskStore,
  wish: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const sheets = store.read((db) => monthSheets(db, wish))
  if (sheets.length === 0) return refuse('nothing-to-export')
  const now = ports.now()
  const { from } = daysOfMonth(wish.month)
  const files: FileRef[] = []
  for (const [index, sheet] of sheets.entries()) {
    const number = sheets.length === 1 ? '' : String(index + 1)
    const bytes = await writeWorkbook(monthSheetWorkbook(sheet), { now })
    files.push(ports.files.put(fileNameFor(from, text.kind, number), bytes))
  }
  return { files }
}

function monthSheets(db: Reader, { month, personId }: Wish): MonthSheetInput[] {
  const days = daysOfMonth(month)
  const profiles = profilesById(db)
  const withHours = listPeopleWithHours(db, days)
  const own = personId === undefined ? undefined : profiles.get(personId)
  const isThere = withHours.some((each) => each.personId === personId)
  // Somebody without hours gets a sheet with empty lines.
  const people = own === undefined || isThere ? withHours : [own]
  return people
    .filter((each) => personId === undefined || each.personId === personId)
    .map(({ personId: id, name }) => ({
      ...{ personId: id, name, month },
      entries: listHours(db, { personId: id, ...days }).map((entry) => {
        const profile = profiles.get(id) ?? { reward: null, rates: [] }
        const { title = null, role = null } = findHoursContext(db, entry.id) ?? {}
        const { hourCents, kmTenthCents } = ratesOfEntry(entry, profile)
        const amount = worthOfEntries([entry], profile).total
        return { ...entry, title, role, hourCents, kmTenthCents, amount }
      }),
    }))
}
