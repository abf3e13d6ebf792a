import type { CalendarMark } from '#domain/contract/calendar'

const bands: Record<string, 'school' | 'ramadan' | 'absence'> = {
  'school-holiday': 'school',
  ramadan: 'ramadan',
  absence: 'absence',
}

/** The band that a mark is drawn as, over all its days; null for a shape on one day. */
export function bandOf(mark: CalendarMark): 'school' | 'ramadan' | 'absence' | null {
  return bands[mark.layer] ?? null
}
