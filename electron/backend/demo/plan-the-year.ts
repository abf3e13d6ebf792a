import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, EventTypeId } from '#domain/shared/ids'
import { demoSample, demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void

const morning = { startTime: wallTime('09:30'), endTime: wallTime('13:00') }
const afternoon = { startTime: wallTime('13:30'), endTime: wallTime('16:30') }
const doetinchem = 'GM0222' as never
const winterswijk = 'GM0294' as never

/** Fills in the plan's 14 February and puts two CoPs and both ondernemerschap sessions on the calendar. */
export async function planTheYear(desk: DemoDesk, say: Say): Promise<EventId> {
  await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  await desk.call('region.change', { organisationName: demoSample.organiser })
  say(demoText.started)

  const { rows } = await desk.call('events.list', { year: 2025 })
  const planned = rows.find(({ date }) => date === '2025-02-14')
  if (!planned) throw new Error('The plan dates no event on 14 February 2025')
  await desk.call('events.change', {
    eventId: planned.id,
    ...morning,
    capacity: 50,
    venue: { name: demoSample.venue, gemeenteId: doetinchem },
  })
  const add = (
    typeId: string,
    date: string,
    more: { subregion?: 'oost' | 'west'; topics?: string[] },
  ) =>
    desk.call('events.create', {
      typeId: typeId as EventTypeId,
      date: isoDate(date),
      ...afternoon,
      capacity: 40,
      venue: {
        name: demoSample.otherVenue,
        gemeenteId: more.subregion === 'oost' ? winterswijk : doetinchem,
      },
      ...more,
    })
  await add('cop', '2025-03-20', { topics: [demoSample.copTopic] })
  await add('cop', '2025-09-18', { topics: [demoSample.secondCopTopic] })
  await add('ondernemerschap', '2025-05-15', { subregion: 'oost' })
  await add('ondernemerschap', '2025-10-09', { subregion: 'west' })

  const year = await desk.call('events.list', { year: 2025 })
  say(demoText.planned(year.total))
  for (const event of year.rows) {
    if (event.date) await tellWarnings(desk, say, { ...event, date: event.date })
  }
  return planned.id
}

async function tellWarnings(
  desk: DemoDesk,
  say: Say,
  event: { id: EventId; title: string; date: IsoDate },
): Promise<void> {
  const { signals } = await desk.call('calendar.signals', {
    date: event.date,
    ...(event.date === '2025-02-14' ? morning : afternoon),
    exceptEventId: event.id,
  })
  const heavy = signals.filter(({ severity }) => severity === 'avoid' || severity === 'adapt')
  for (const signal of heavy) say(demoText.warned(event.title, longDate(event.date), signal.text))
}
