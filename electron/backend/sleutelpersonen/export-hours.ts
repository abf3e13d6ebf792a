import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import type { HoursPerson, HoursWorkbookInput } from '#domain/export/hours-layout'
import { hoursWorkbook } from '#domain/export/hours-workbook'
import { isoDate, todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import { cents } from '#domain/shared/money'
import type { AllowanceLimits, KnownAmount } from '#domain/sleutelpersonen/allowance'
import { countedRows } from '#domain/sleutelpersonen/counted-rows'
import { isLimited } from '#domain/sleutelpersonen/counted-work'
import type { PaidPerson, WorkEntry } from '#domain/sleutelpersonen/counted-work'
import type { HoursEntry } from '#domain/sleutelpersonen/hours'
import { limitsOfYear } from '#domain/sleutelpersonen/known-limits'
import type { Profile } from '#domain/sleutelpersonen/profile'
import { certaintyName } from '#domain/texts/allowance'
import { euros } from '#domain/texts/amounts'
import { erasedPerson } from '#domain/texts/pool-money'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { hoursWorkbookTexts as text } from '#domain/texts/workbooks'
import { findOwnLimits } from '#backend/db/repositories/allowance-limits'
import { listHoursAsPaid } from '#backend/db/repositories/paid-corrections'
import { listProfiles } from '#backend/db/repositories/sleutelpersonen'
import type { Reader } from '#backend/db/sql'
import { packageData } from '#backend/db/seed/package-data'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { workOf } from './payments-answer.ts'

/** Writes the Urenstaat of a year: everybody's work against the limits that hold in it. */
export async function exportHours(
  store: TaskStore,
  year: number,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const statedOn = todayOf(ports.now())
  const input = store.read((db) => hoursInputOf(db, year, statedOn))
  if (input.people.length === 0) return refuse('nothing-to-export')
  const bytes = await writeWorkbook(hoursWorkbook(input), { now: ports.now() })
  return { files: [ports.files.put(fileNameFor(statedOn, text.title, String(year)), bytes)] }
}

/** What the Urenstaat of a year contains. */
export function hoursInputOf(db: Reader, year: number, statedOn: IsoDate): HoursWorkbookInput {
  const limits = limitsOfYear(packageData.money, findOwnLimits(db, year), year)
  return {
    ...{ year, statedOn, people: peopleOf(db, year) },
    limits: { month: amountOf(limits.month), year: amountOf(limits.perYear) },
    limitsNote: noteOf(limits),
  }
}

function peopleOf(db: Reader, year: number): HoursPerson[] {
  const [from, until] = [isoDate(`${year}-01-01`), isoDate(`${year}-12-31`)]
  const hours = grouped(listHoursAsPaid(db, { from, until }), ({ personId }) => personId)
  const profiles = listProfiles(db, { withLeft: true })
  const known = profiles.flatMap((profile) => {
    const work = hours.get(profile.personId)
    return work === undefined ? [] : [personOf(db, profile, work, year)]
  })
  const inPool = new Set(profiles.map(({ personId }) => personId))
  const gone = [...hours].filter(([personId]) => !inPool.has(personId))
  return [...known, ...gone.map(([, work]) => personOf(db, goneFrom(work), work, year))]
}

// Who was erased keeps the hours that were made: the form of reward is the one they were approved by.
function goneFrom(work: readonly HoursEntry[]): Paid {
  const reward = work.findLast((entry) => entry.reward !== null)?.reward ?? null
  return { name: erasedPerson, reward, is21: null, ceiling: null, rates: [], outside: [] }
}

type Paid = PaidPerson & Pick<Profile, 'name'>

function personOf(
  db: Reader,
  profile: Paid,
  work: readonly (HoursEntry & WorkEntry)[],
  year: number,
): HoursPerson {
  const outside = profile.outside.filter((each) => each.year === year)
  const counted = countedRows(work, { ...profile, outside })
  const assignments = workOf(db, work)
  return {
    name: profile.name,
    reward: profile.reward,
    isTested: isLimited(profile.reward),
    outside,
    rows: work.flatMap((entry) => {
      const amounts = counted.get(entry.id)
      const about = entry.assignmentId === null ? undefined : assignments.get(entry.assignmentId)
      if (amounts === undefined) return []
      const { workedOn, status, minutes, km, expenses } = entry
      return [
        {
          ...amounts,
          ...{ workedOn, status, minutes, km, expenses },
          eventTitle: about?.eventTitle ?? entry.note,
          role: about?.role ?? null,
        },
      ]
    }),
  }
}

function amountOf({ amount }: KnownAmount) {
  return amount === null ? null : cents(amount)
}

function noteOf({ year, month, perYear }: AllowanceLimits): string {
  const words = ({ amount }: KnownAmount) =>
    amount === null ? certaintyName.onbekend : euros(amount)
  const source = month.source === null ? '' : `, ${month.source}`
  return text.limitsNote(year, words(month), words(perYear), certaintyName[month.certainty], source)
}
