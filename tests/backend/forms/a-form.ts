import type { EventId, EventTypeId, FileRefId, PersonId } from '#domain/shared/ids'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import { putSample } from '../import/sample-files.ts'

const invitedList = 'genodigden-14-februari.xlsx'
export const formFile = 'forms-aanmelding-14-februari.xlsx'

/** The event of 14 February with its 80 invited, of the sample lists. */
export async function theInvited(
  backend: Backend,
  capacity: number | null = 45,
): Promise<{ eventId: EventId; people: PersonId[] }> {
  const file = putSample(backend, invitedList)
  const preview = await valueOf(backend, 'import.preview', { file, outcome: 'doubtful' })
  const choices = preview.rows.map(({ row }) => ({ row, choice: 'as-new' as const }))
  await valueOf(backend, 'import.apply', { file, choices })
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: 'regionale-bijeenkomst' as EventTypeId,
    title: 'Bijeenkomst februari',
    date: isoDate('2025-02-14'),
    startTime: wallTime('13:00'),
    endTime: wallTime('16:30'),
    capacity,
  })
  const { rows } = await valueOf(backend, 'people.list', { limit: 500 })
  const people = rows.map(({ id }) => id)
  await valueOf(backend, 'attendance.invite', { eventId, personIds: people })
  return { eventId, people }
}

/** The sample form, looked at for an event. */
export async function lookAt(backend: Backend, eventId: EventId, file?: FileRefId) {
  const held = file ?? putSample(backend, formFile)
  return { file: held, preview: await valueOf(backend, 'forms.preview', { file: held, eventId }) }
}

/** Whose each doubtful response is: the likeliest, as a user would settle it. */
export function settled(preview: Awaited<ReturnType<typeof lookAt>>['preview']) {
  return preview.responses
    .filter(({ outcome }) => outcome === 'doubtful')
    .map(({ row, candidates }) => ({
      ...{ row, choice: 'person' as const, personId: candidates[0]?.personId ?? null },
    }))
}
