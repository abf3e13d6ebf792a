import { moveText } from '#renderer/texts/calendar-move'
import { calendarText as text } from '#renderer/texts/calendar'
import { markWords } from './mark-words.ts'
import type { DayLayout } from './week-layout.ts'

/** Everything that stands on a day, in the order in which it matters: the name of its button. */
export function dayWords(day: DayLayout, isToday: boolean): string[] {
  const { bands, marks, events, tasks } = day
  return [
    ...(isToday ? [text.today] : []),
    ...events.map(({ event, look }) => {
      const name = `${event.code} ${event.title}`
      if (look === 'rest') return name
      return `${name}, ${look === 'ghost' ? moveText.wasHere : moveText.carried}`
    }),
    ...bands.flatMap((band) => (band === null ? [] : [markWords(band.mark)])),
    ...marks.map(markWords),
    ...(tasks > 0 ? [text.tasks(tasks)] : []),
  ]
}
