import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

export const regional = 'regionale-bijeenkomst' as EventTypeId
export const cop = 'cop' as EventTypeId
export const valentine = isoDate('2027-02-14')
export const morning = { startTime: wallTime('09:30'), endTime: wallTime('12:30') }

type Change = { typeId?: EventTypeId; date?: string | null; title?: string; capacity?: number }

/** A regional event on 14 February 2027; a test names only what matters to it. */
export async function anEvent(backend: Backend, change: Change = {}): Promise<EventId> {
  const { date = valentine, typeId = regional, ...rest } = change
  const created = await valueOf(backend, 'events.create', {
    typeId,
    date: date === null ? null : isoDate(date),
    fromTemplate: false,
    ...rest,
  })
  return created.eventId
}
