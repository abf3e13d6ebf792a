import { addDays, isoDate, weekdayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The first day of the month that holds the day. */
function monthStart(day: IsoDate): IsoDate {
  return isoDate(`${day.slice(0, 8)}01`)
}

/** The same day of the month so many months on, or the last day when that month is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const two = (value: number) => String(value).padStart(2, '0')
  const first = isoDate(`${Math.floor(month / 12)}-${two((month % 12) + 1)}-01`)
  const wanted = addDays(first, Number(day.slice(8)) - 1)
  if (wanted.slice(0, 7) === first.slice(0, 7)) return wanted
  return addDays(wanted, -Number(wanted.slice(8)))
}

/** The weeks of a month, Monday first, with the days of its neighbours that fill them. */
export function weeksOf(month: IsoDate): IsoDate[][] {
  const first = monthStart(month)
  const last = addDays(addMonths(first, 1), -1)
  const weeks: IsoDate[][] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last;) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days)))
    monday = addDays(monday, 7)
  }
  return weeks
}

const daySteps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** Where a key takes the focused day, or undefined when the key means nothing here. */
export function dayAfterKey(
  day: IsoDate,
  press: { readonly key: string; readonly shiftKey: boolean },
): IsoDate | undefined {
  const step = daySteps[press.key]
  if (step !== undefined) return addDays(day, step)
  const months = press.shiftKey ? 12 : 1
  if (press.key === 'PageUp') return addMonths(day, -months)
  if (press.key === 'PageDown') return addMonths(day, months)
  if (press.key === 'Home') return addDays(day, 1 - weekdayOf(day))
  if (press.key === 'End') return addDays(day, 7 - weekdayOf(day))
  return undefined
}
