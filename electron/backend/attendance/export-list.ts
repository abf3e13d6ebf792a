import type { AttendanceSheetPerson } from '#domain/export/attendance-sheet'
import { placeDayOf } from '#domain/events/event-moments'
import { attendanceWorkbook } from '#domain/export/attendance-sheet'
import { fileNameFor } from '#domain/export/file-name'
import { fullName } from '#domain/import/person-name'
import { isoDate } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { attendanceTexts } from '#domain/texts/workbooks'
import type { FileRef } from '#domain/contract/scalars'
import { findExportEvent } from '#backend/db/repositories/export-event'
import { listEventPeople } from '#backend/db/repositories/attendee-people'
import { listChainRoles, listGemeenten } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { attendanceOf } from './attendance-of.ts'

type Wish = { readonly eventId: EventId; readonly showsSensitiveRoles?: boolean | undefined }

/** Writes the presentielijst of one event to a file she can save. */
export async function exportAttendanceList(
  store: TaskStore,
  { eventId, showsSensitiveRoles = false }: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const input = store.read((db) => sheetInput(db, eventId, ports))
  if (!input) return refuse('not-found')
  const workbook = attendanceWorkbook({ ...input, showsSensitiveRoles })
  const bytes = await writeWorkbook(workbook, { now: ports.now() })
  const name = fileNameFor(input.event.date, attendanceTexts.title, input.event.title)
  return { files: [ports.files.put(name, bytes)] }
}

function sheetInput(db: Reader, eventId: EventId, ports: Ports) {
  const event = findExportEvent(db, eventId)
  const found = attendanceOf(db, eventId, ports.now())
  if (!event || !found) return undefined
  const gemeenteNames = new Map(listGemeenten(db).map(({ id, name }) => [id, name]))
  const roles = new Map(listChainRoles(db).map((role) => [role.id, role]))
  const people = listEventPeople(db, eventId, placeDayOf(found, ports.now())).flatMap(
    (person): AttendanceSheetPerson[] => {
      const standing = found.standingOf(person.personId)
      const participation = standing?.participation
      if (!participation) return []
      const role =
        participation.chainRoleId === null ? undefined : roles.get(participation.chainRoleId)
      return [
        {
          participationId: participation.id,
          name: fullName(person),
          organisation: participation.organisationName,
          functionName: participation.functionName,
          gemeenten: participation.gemeenteIds.map((id) => gemeenteNames.get(id) ?? ''),
          chainRole: role?.name ?? null,
          isPrivacySensitive: role?.isPrivacySensitive ?? false,
          isPresent: standing?.presence?.isPresent ?? false,
          status: participation.status,
        },
      ]
    },
  )
  return {
    event: {
      ...event,
      date: event.date === null ? null : isoDate(event.date),
      startTime: event.startTime as WallTime | null,
      endTime: event.endTime as WallTime | null,
    },
    people,
    counts: { invited: found.counts.invited },
  }
}
