import { events } from '#domain/contract/events'
import type { yearCalls } from '#domain/contract/year'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { yearOf } from '#domain/shared/dates'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { listBudgetYears } from '#backend/db/repositories/budget-book'
import { insertBudgetYear } from '#backend/db/repositories/budget-writes'
import { findEvent } from '#backend/db/repositories/events'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { createEvent } from './create-event.ts'

type Start = (typeof yearCalls)['year.start']

/** Makes the events of a year from their templates; a refusal of one makes none of them. */
export function startYear(
  db: Writer,
  { year, events: wanted, takesBudgetLines }: InputOf<Start>,
  ports: Ports,
): OutputOf<Start> | Refusal {
  const isBudgetYearNew = takesBudgetLines && !listBudgetYears(db).includes(year)
  if (wanted.length === 0 && !isBudgetYearNew) return refuse('no-event-chosen')
  if (wanted.some(({ date }) => yearOf(date) !== year)) return refuse('date-not-in-year')
  if (isBudgetYearNew) insertBudgetYear(db, year)
  const made: OutputOf<Start>['events'] = []
  for (const event of wanted) {
    const created = createEvent(db, events['events.create'].input.parse(event), ports)
    if (isRefusal(created)) return created
    const title = findEvent(db, created.eventId)?.title ?? ''
    made.push({ eventId: created.eventId, title, date: event.date })
  }
  return { events: made, isBudgetYearNew }
}
