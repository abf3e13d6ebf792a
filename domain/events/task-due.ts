import { daysToInvite } from '#domain/calendar/lead-time'
import { addWorkdays, workdayAt } from '#domain/calendar/workdays'
import type { IsWorkday } from '#domain/calendar/workdays'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

export type TaskAnchor = 'start' | 'end' | 'invitation'

/** When a task belongs, said from its event: so many days before (negative) or after the anchor. */
export type TaskTiming = {
  readonly anchor: TaskAnchor
  readonly offsetCount: number
  readonly offsetUnit: 'days' | 'workdays'
}

/** The days of an event that tasks are reckoned from. */
export type AnchorDays = { readonly event: IsoDate; readonly invitation: IsoDate }

type When = { readonly date: IsoDate | null; readonly inviteOn: IsoDate | null }

/**
 * The day the invitations go out: her own choice, or four weeks before the event, earlier when
 * nobody works on that day; null while the event has no date.
 */
export function invitationDay({ date, inviteOn }: When, isWorkday: IsWorkday): IsoDate | null {
  if (inviteOn !== null) return inviteOn
  return date === null ? null : workdayAt(addDays(date, -daysToInvite), 'before', isWorkday)
}

/** The days tasks are reckoned from; null while the event has no date. */
export function anchorDays(event: When, isWorkday: IsWorkday): AnchorDays | null {
  const invitation = invitationDay(event, isWorkday)
  return event.date === null || invitation === null ? null : { event: event.date, invitation }
}

/**
 * The day a task belongs on. What comes before its anchor moves off weekends and holidays to the
 * past, so that it is never too late; what comes after moves to the future, so that it never comes
 * before what it follows. A task of the day itself stays there: who meets on a Saturday, works then.
 */
export function taskDue(
  { anchor, offsetCount, offsetUnit }: TaskTiming,
  days: AnchorDays,
  isWorkday: IsWorkday,
): IsoDate {
  // An event begins and ends on one day; the two anchors differ in what they say, not in the day.
  const day = anchor === 'invitation' ? days.invitation : days.event
  if (offsetCount === 0) return day
  if (offsetUnit === 'workdays') return addWorkdays(day, offsetCount, isWorkday)
  const side = offsetCount < 0 ? 'before' : 'after'
  return workdayAt(addDays(day, offsetCount), side, isWorkday)
}
