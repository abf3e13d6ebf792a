import type { FileRef } from '#domain/contract/scalars'
import { guestKey } from '#domain/attendance/round-trip-key'
import { fileNameFor } from '#domain/export/file-name'
import type { GuestsSheetPerson } from '#domain/export/guests-sheet'
import { guestsWorkbook } from '#domain/export/guests-workbook'
import { needsToShow } from '#domain/forms/diet-term'
import { todayOf } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { guestWorkbookTexts } from '#domain/texts/workbooks'
import { chainInput } from '#backend/coverage/chain-input'
import { eventsIn } from '#backend/coverage/coverage-answers'
import { guestsOf } from '#backend/coverage/guests-of'
import { readAxes } from '#backend/coverage/matrix-of'
import type { ChainAxes } from '#backend/coverage/matrix-of'
import { listInvitationChannels } from '#backend/db/repositories/attendees'
import { listAnonymousCounts, listNeeds } from '#backend/db/repositories/event-needs'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { attendanceOverview } from './attendance-overview.ts'

type Wish = { readonly eventId: EventId; readonly showsSensitiveRoles?: boolean | undefined }

/** Writes the deelnemers of one event for the office: the list, the chain and the numbers. */
export async function exportGuests(
  store: TaskStore,
  { eventId, showsSensitiveRoles = false }: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const now = ports.now()
  const input = store.read((db) => {
    const [event] = eventsIn(db, { eventId }) ?? []
    if (!event) return undefined
    const axes = readAxes(db, todayOf(now))
    return {
      event,
      people: peopleOf(db, eventId, axes, ports),
      counts: {
        anonymous: listAnonymousCounts(db, eventId),
        needs: needsToShow(listNeeds(db, eventId), event.date, todayOf(now)),
      },
      chain: chainInput(axes, guestsOf(db, [event], now), showsSensitiveRoles),
    }
  })
  if (!input) return refuse('not-found')
  const bytes = await writeWorkbook(guestsWorkbook({ ...input, showsSensitiveRoles }), { now })
  const { date, title } = input.event
  return { files: [ports.files.put(fileNameFor(date, guestWorkbookTexts.title, title), bytes)] }
}

function peopleOf(
  db: Reader,
  eventId: EventId,
  { chainRoles, gemeenten }: ChainAxes,
  ports: Ports,
): GuestsSheetPerson[] {
  const roles = new Map(chainRoles.map((role) => [role.id, role]))
  const names = new Map(gemeenten.map(({ id, name }) => [id, name]))
  const channels = listInvitationChannels(db, eventId)
  return (attendanceOverview(db, eventId, ports.now())?.people ?? []).map((guest) => {
    const role = guest.chainRoleId === null ? undefined : roles.get(guest.chainRoleId)
    return {
      ...guest,
      chainRole: role?.name ?? null,
      isPrivacySensitive: role?.isPrivacySensitive ?? false,
      gemeenten: guest.gemeenteIds.map((id) => names.get(id) ?? ''),
      key: guest.participationId ?? guestKey(eventId, guest.personId),
      channel: channels.get(guest.personId) ?? null,
      leftAt: guest.isPresent && !guest.isInside ? guest.lastMovedAt : null,
    }
  })
}
