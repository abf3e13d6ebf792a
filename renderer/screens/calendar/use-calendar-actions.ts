import type { IsoDate } from '#domain/shared/dates'
import { yearOf } from '#domain/shared/dates'
import { useAction } from '#renderer/lib/actions'
import { call } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useCalendarFile } from '#renderer/lib/use-calendar-file'
import { useStatus } from '#renderer/lib/use-status'
import { calendarText as text } from '#renderer/texts/calendar'
import { calendarFileText } from '#renderer/texts/calendar-file'
import { moveText } from '#renderer/texts/calendar-move'
import type { EventRow } from '#domain/contract/events'
import type { CalendarAddress, CalendarView } from './calendar-address.ts'
import { nextToCarry } from './carry.ts'
import type { Carrying } from './use-carry.ts'

type Screen = {
  readonly address: CalendarAddress
  readonly day: IsoDate
  readonly events: readonly EventRow[]
  readonly carrying: Carrying
  readonly onAddress: (address: CalendarAddress) => void
  readonly onPlan: (day: IsoDate) => void
}

/** The registered actions of the calendar: by button, by key and from the list of actions. */
export function useCalendarActions(screen: Screen) {
  const { address, day, events, carrying, onAddress, onPlan } = screen
  const { today } = useStatus()
  const file = useCalendarFile(calendarFileText.done)
  const show = (beeld: CalendarView) => () => onAddress({ ...address, beeld })
  const exportYear = useAction('calendar.export', () => file.make({ year: yearOf(day) }))
  useAction('calendar.year', show('jaar'))
  useAction('calendar.month', show('maand'))
  useAction('calendar.week', show('week'))
  useAction('calendar.list', show('lijst'))
  useAction('calendar.move', () => {
    const event = eventInFocus(events) ?? nextToCarry(events, day, carrying.carry)
    if (event === undefined) say(moveText.nothingOnDay)
    else {
      carrying.pickUp(event)
      // A list has no days to carry anything over.
      if (address.beeld === 'lijst') show('maand')()
    }
  })

  return {
    plan: useAction('events.new', () => onPlan(day)),
    today: useAction('calendar.today', () => onAddress({ ...address, dag: today })),
    exportYear,
    refusal: file.refusal,
  }
}

/** Goes to the next day without objections, or says that there is none. */
export async function goToGoodDay(
  from: IsoDate,
  event: EventRow | undefined,
  onDay: (day: IsoDate) => void,
): Promise<void> {
  const times =
    event === undefined
      ? {}
      : { startTime: event.startTime, endTime: event.endTime, exceptEventId: event.id }
  const answer = await call('calendar.nextGoodDay', { from, ...times })
  const found = answer.kind === 'ok' ? answer.value.date : null
  if (found === null) say(text.noGoodDay)
  else onDay(found)
}

// The bar or the line of an event that has the focus; V then means that one.
function eventInFocus(events: readonly EventRow[]): EventRow | undefined {
  const id = document.activeElement?.closest('[data-event]')?.getAttribute('data-event')
  return events.find((event) => event.id === id)
}
