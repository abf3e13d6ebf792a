import type { HandoverTableId } from '#domain/handover/books'
import type { HandoverRow } from '#domain/handover/table'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { standWord } from '#domain/texts/attendance'
import { attendanceOf } from '#backend/attendance/attendance-of'
import { attendanceOverview } from '#backend/attendance/attendance-overview'
import { annexYears, sheetAnswer } from '#backend/budget/sheet-answer'
import {
  countPeopleByRole,
  listHandoverEvents,
  listWholeNames,
} from '#backend/db/repositories/handover-events'
import { planStatements, textStatements } from '#backend/db/repositories/handover-plan-rows'
import {
  networkStatements,
  readHandoverRows,
  workStatements,
} from '#backend/db/repositories/handover-rows'
import type { CountedTable } from '#backend/db/repositories/handover-rows'
import { listGroupMembers, listGroups } from '#backend/db/repositories/groups'
import { listChainRoles } from '#backend/db/repositories/region'
import type { Reader, Sql } from '#backend/db/sql'

const statements: Record<Exclude<HandoverTableId, CountedTable>, Sql> = {
  ...networkStatements,
  ...workStatements,
  ...planStatements,
  ...textStatements,
}

const counted: Record<CountedTable, (db: Reader, now: Instant) => HandoverRow[]> = {
  events: eventRows,
  attendance: attendanceRows,
  groups: groupRows,
  peopleByRole: (db, now) => countPeopleByRole(db, todayOf(now)),
  budgetLines: budgetRows,
}

/** All rows of a sheet of the dossier; what is counted elsewhere is counted by the same rule. */
export function rowsOf(db: Reader, id: HandoverTableId, now: Instant): HandoverRow[] {
  return isCounted(id) ? counted[id](db, now) : readHandoverRows(db, statements[id])
}

function isCounted(id: HandoverTableId): id is CountedTable {
  return Object.hasOwn(counted, id)
}

function eventRows(db: Reader, now: Instant): HandoverRow[] {
  return listHandoverEvents(db).map((event) => {
    const counts = attendanceOf(db, event.id, now)?.counts
    if (counts === undefined) throw new Error(`No attendance of event ${event.id}`)
    const { invited, registered, present } = counts
    return { ...event, invited, registered, present }
  })
}

function attendanceRows(db: Reader, now: Instant): HandoverRow[] {
  const roles = new Map<string, string>(listChainRoles(db).map(({ id, name }) => [id, name]))
  return listHandoverEvents(db).flatMap(({ id, date, title }) =>
    (attendanceOverview(db, id, now)?.people ?? []).map((person) => ({
      ...{ date: date ?? null, event: title ?? null, name: person.name },
      organisation: person.organisation,
      role: person.chainRoleId === null ? null : (roles.get(person.chainRoleId) ?? null),
      stand: standWord[person.stand],
      isPresent: person.isPresent ? 1 : 0,
    })),
  )
}

function groupRows(db: Reader, now: Instant): HandoverRow[] {
  const names = new Map(listWholeNames(db).map(({ id, name }) => [id, name]))
  return listGroups(db).flatMap((group): HandoverRow[] => {
    const members = listGroupMembers(db, group, now)
    // An empty group is worth knowing about too.
    if (members.length === 0) return [{ name: group.name, person: null }]
    return members.map((id) => ({ name: group.name, person: names.get(id) ?? null }))
  })
}

function budgetRows(db: Reader): HandoverRow[] {
  return annexYears(db).flatMap((year) =>
    sheetAnswer(db, year).rows.map(
      ({ code, name, begroot, geraamd, verplicht, gerealiseerd, restant }) => ({
        ...{ year, code, name, begroot, geraamd, verplicht, gerealiseerd, restant },
      }),
    ),
  )
}
