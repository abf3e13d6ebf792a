import type { EventRow } from '#domain/contract/events'
import type { EventTypeId, SeriesId } from '#domain/shared/ids'
import { eventText } from '#renderer/texts/events'

/** What the list of events shows, as it stands in the address; empty parts are left out. */
export type EventsFilter = {
  readonly jaar?: number | 'alle' | 'zonder-datum'
  readonly soort?: EventTypeId
  readonly stand?: EventRow['stage']
  readonly reeks?: SeriesId
  readonly zoek?: string
}

/** The filter in an address; what makes no sense is left out. */
export function eventsFilterFrom(search: Record<string, unknown>): EventsFilter {
  const { jaar, soort, stand, reeks, zoek } = search
  const year = Number(jaar)
  return {
    ...(jaar === 'alle' || jaar === 'zonder-datum' ? { jaar } : {}),
    ...(Number.isInteger(year) && year >= 2000 && year <= 2100 ? { jaar: year } : {}),
    ...(typeof soort === 'string' && soort !== '' ? { soort: soort as EventTypeId } : {}),
    ...(isStage(stand) ? { stand } : {}),
    ...(typeof reeks === 'string' && reeks !== '' ? { reeks: reeks as SeriesId } : {}),
    ...(typeof zoek === 'string' && zoek !== '' ? { zoek } : {}),
  }
}

function isStage(text: unknown): text is EventRow['stage'] {
  return typeof text === 'string' && Object.hasOwn(eventText.stages, text)
}
