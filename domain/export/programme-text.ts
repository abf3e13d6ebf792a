import { programmeTimes } from '#domain/events/programme-times'
import { dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { programmeWords as words } from '#domain/texts/programme'

type Item = {
  readonly title: string
  readonly minutes: number
  readonly speakers: readonly { readonly name: string; readonly organisationName: string | null }[]
}

type Programme = {
  readonly title: string
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
  /** Where it is, from the name of the place to the gemeente. */
  readonly place: readonly string[]
  readonly items: readonly Item[]
}

/**
 * A programme as plain text for an invitation: title, day, place and the parts with their time and
 * speakers. Without a start time the parts say how long they last. Notes stay out: they are for who prepares the day.
 */
export function programmeText({
  title,
  date,
  startTime,
  endTime,
  place,
  items,
}: Programme): string {
  const times =
    startTime !== null && endTime !== null
      ? words.between(dutchTime(startTime), dutchTime(endTime))
      : null
  const head = [
    title,
    date === null ? words.noDate : joined([longDate(date), times]),
    joined(place),
  ]
  const lines = programmeLines({ startTime, items })
  return [...head.filter((line) => line !== ''), '', words.heading, ...lines, ''].join('\n')
}

/** The parts of a programme, each on its line, and the end when it is known. */
export function programmeLines({
  startTime,
  items,
}: Pick<Programme, 'startTime' | 'items'>): string[] {
  const minutes = items.map((item) => item.minutes)
  const parts = programmeTimes(minutes, startTime)
  const lines = items.map((item, index) => {
    const begin = parts[index]?.startTime ?? null
    const what = joined([item.title, speakersOf(item)], ' ')
    return begin === null
      ? `${what} (${words.minutes(item.minutes)})`
      : `${words.at(dutchTime(begin))}: ${what}`
  })
  const end = parts.at(-1)?.endTime ?? null
  if (end !== null) lines.push(`${words.at(dutchTime(end))}: ${words.end}`)
  return lines
}

function speakersOf({ speakers }: Item): string {
  const names = speakers.map(({ name, organisationName }) => joined([name, organisationName]))
  return names.length === 0 ? '' : `(${names.join('; ')})`
}

function joined(parts: readonly (string | null)[], between = ', '): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}
