import type { CalendarMark } from '#domain/contract/calendar'
import { correctionWords } from '#domain/texts/signals'
import { calendarText as text } from '#renderer/texts/calendar'

/** A mark in words: which day of how many, and how far it may shift, and whose correction it is. */
export function markWords(mark: CalendarMark): string {
  const { label, dayNumber, marginDays, layer, correction } = mark
  const isCounted = layer === 'culture' && dayNumber > 1
  const counted = isCounted ? text.dayOf(label, dayNumber) : label
  const words = marginDays > 0 ? `${counted}${text.margin(marginDays)}` : counted
  return correction === null ? words : `${words} ${correctionWords(correction)}`
}
