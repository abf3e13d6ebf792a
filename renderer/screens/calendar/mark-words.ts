import type { CalendarMark } from '#domain/contract/calendar'
import { calendarText as text } from '#renderer/texts/calendar'

/** A mark in words: which day of how many, and how far it may shift. */
export function markWords({ label, dayNumber, marginDays, layer }: CalendarMark): string {
  const isCounted = layer === 'culture' && dayNumber > 1
  const counted = isCounted ? text.dayOf(label, dayNumber) : label
  return marginDays > 0 ? `${counted}${text.margin(marginDays)}` : counted
}
