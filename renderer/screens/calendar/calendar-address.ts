import { isIsoDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

export const calendarViews = ['jaar', 'maand', 'week', 'lijst'] as const
export type CalendarView = (typeof calendarViews)[number]

/** What the calendar shows: how, and the day it stands on; today when there is none. */
export type CalendarAddress = {
  readonly beeld?: CalendarView
  readonly dag?: IsoDate
  /** What another screen asked for: the file for Outlook. */
  readonly doe?: 'agenda'
}

/** The part of an address that the calendar understands. */
export function calendarAddressFrom(search: Record<string, unknown>): CalendarAddress {
  const { beeld, dag, doe } = search
  const view = calendarViews.find((each) => each === beeld)
  return {
    ...(view === undefined ? {} : { beeld: view }),
    ...(doe === 'agenda' ? { doe } : {}),
    ...(typeof dag === 'string' && isIsoDate(dag) ? { dag } : {}),
  }
}
