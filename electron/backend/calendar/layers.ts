import { calendarLayers } from '#domain/calendar/layers'
import type { CalendarLayer } from '#domain/calendar/layers'
import { schoolRegionsOf } from '#domain/calendar/school-regions'
import type { calendar } from '#domain/contract/calendar'
import type { OutputOf } from '#domain/contract/kinds'
import { listGemeenten } from '#backend/db/repositories/region'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import type { Reader, Writer } from '#backend/db/sql'

type Layers = OutputOf<(typeof calendar)['calendar.layers']>

/** What she hides in her calendar, and the school regions that her gemeenten have. */
export function readLayers(db: Reader): Layers {
  const saved: unknown = JSON.parse(findSetting(db, 'hidden-layers') ?? '[]')
  const names = Array.isArray(saved) ? saved : []
  return {
    hidden: calendarLayers.filter((layer) => names.includes(layer)),
    schoolRegions: schoolRegionsOf(listGemeenten(db)).map(({ region, weight }) => ({
      region,
      weight,
    })),
  }
}

/** Keeps what she hides, for this and every next time. */
export function hideLayers(db: Writer, hidden: readonly CalendarLayer[]): Layers {
  saveSetting(db, 'hidden-layers', JSON.stringify(hidden))
  return readLayers(db)
}
