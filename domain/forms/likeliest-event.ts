import { fold } from '#domain/import/fold'
import { monthNames } from '#domain/texts/import-words'
import { daysBetween } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'

export type EventChoice = {
  readonly eventId: EventId
  readonly title: string
  readonly date: IsoDate | null
}

/**
 * The event a form is likeliest about: the one whose day stands in a heading or in the name of the
 * file, else whose title does, else the first to come. The user sees it and can choose another.
 */
export function likeliestEvent<Choice extends EventChoice>(
  texts: readonly string[],
  events: readonly Choice[],
  today: IsoDate,
): Choice | null {
  const text = fold(texts.join(' '))
  const padded = ` ${text} `
  const away = (event: Choice) =>
    event.date === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(today, event.date))
  const nearest = (some: readonly Choice[]) =>
    some.toSorted((one, other) => away(one) - away(other))[0] ?? null
  const onDay = events.filter(({ date }) => date !== null && padded.includes(` ${dayIn(date)} `))
  const numbered = events.filter(({ date }) => date !== null && hasNumbers(padded, date))
  const titled = events.filter(({ title }) => padded.includes(` ${fold(title)} `))
  const coming = events.filter(({ date }) => date !== null && date >= today)
  return (
    nearest(onDay) ?? nearest(numbered) ?? nearest(titled) ?? nearest(coming) ?? nearest(events)
  )
}

function dayIn(date: IsoDate): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1]?.[0] ?? ''
  return `${Number(date.slice(8, 10))} ${month}`
}

// "14-02-2025" and "2025-02-14" in the name of a file.
function hasNumbers(text: string, date: IsoDate): boolean {
  const [year = '', month = '', day = ''] = date.split('-')
  return text.includes(` ${day} ${month} ${year} `) || text.includes(` ${year} ${month} ${day} `)
}
