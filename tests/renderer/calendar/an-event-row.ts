import type { EventRow } from '#domain/contract/events'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'

type Change = { start?: string; end?: string; code?: EventRow['code'] } & Partial<
  Pick<EventRow, 'stage' | 'subregion'>
>

/** An event on a day as a calendar gets it; a test names only what matters to it. */
export function anEventRow(id: string, date: string, change: Change = {}): EventRow {
  const { start, end, code = 'CoP', stage = 'gepland', subregion = null } = change
  return {
    id: id as EventId,
    typeId: code.toLowerCase() as EventTypeId,
    code,
    typeName: code,
    title: `Voorbeeld ${id}`,
    stage,
    cancelledReason: null,
    ownership: 'eigen',
    date: isoDate(date),
    startTime: start === undefined ? null : wallTime(start),
    endTime: end === undefined ? null : wallTime(end),
    format: 'locatie',
    venueName: null,
    gemeenteName: null,
    subregion,
    capacity: null,
    actionIds: [],
    registered: 0,
    waiting: 0,
  }
}
