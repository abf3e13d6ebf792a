import type { calendar } from '#domain/contract/calendar'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { calendarItems } from '#domain/export/calendar-events'
import type { EventForCalendar } from '#domain/export/calendar-events'
import { fileNameFor } from '#domain/export/file-name'
import { isoDate } from '#domain/shared/dates'
import { calendarExportText as text } from '#domain/texts/calendar-export'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  listCalendarItems,
  listCalendarItemsBetween,
} from '#backend/db/repositories/calendar-items'
import type { Reader } from '#backend/db/sql'
import { writeIcs } from '#backend/documents/ics'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'

type Export = (typeof calendar)['calendar.exportIcs']
type Wish = InputOf<Export>

/** Writes one event, a choice of them or a year to a calendar file she can save. */
export function exportIcs(store: TaskStore, wish: Wish, ports: Ports): OutputOf<Export> | Refusal {
  const events = store.read((db) => eventsOf(db, wish))
  if ('eventIds' in wish && events.length < new Set(wish.eventIds).size) return refuse('not-found')
  const { items, withoutDate } = calendarItems(events)
  if (items.length === 0) return refuse('no-dated-event')
  const file = ports.files.put(nameOf(wish, events), writeIcs(items, { now: ports.now() }))
  return { files: [file], written: items.length, withoutDate }
}

function eventsOf(db: Reader, wish: Wish): EventForCalendar[] {
  if ('eventIds' in wish) return listCalendarItems(db, wish.eventIds)
  const { year } = wish
  return listCalendarItemsBetween(db, isoDate(`${year}-01-01`), isoDate(`${year}-12-31`))
}

function nameOf(wish: Wish, events: readonly EventForCalendar[]): string {
  if ('year' in wish) {
    return fileNameFor(isoDate(`${wish.year}-01-01`), text.events, String(wish.year), 'ics')
  }
  const [first] = events
  const [kind, title] = events.length === 1 ? [text.event, first?.title ?? ''] : [text.events, '']
  return fileNameFor(first?.date ?? null, kind, title, 'ics')
}
