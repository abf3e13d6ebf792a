import type { ProposedEvent } from '#domain/contract/year'
import { longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, VenueId } from '#domain/shared/ids'
import { demoPlaces, demoSample, demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'
import { openThePlaces } from './open-the-places.ts'

type Say = (line: string) => void

const year = 2025
const morning = { startTime: wallTime('09:30'), endTime: wallTime('13:00') }
const winterswijk = 'GM0294' as never
// The day of the sample list with answers to the CoP.
const firstCop = isoDate('2025-03-20')

/** Fills in the plan's 14 February and starts the rest of the year from the types' templates. */
export async function planTheYear(desk: DemoDesk, say: Say): Promise<EventId> {
  await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  await desk.call('region.change', { organisationName: demoSample.organiser })
  say(demoText.started)
  const places = await openThePlaces(desk, say)

  const { rows } = await desk.call('events.list', { year })
  const planned = rows.find(({ date }) => date === '2025-02-14')
  if (!planned) throw new Error('The plan dates no event on 14 February 2025')
  await desk.call('events.change', {
    eventId: planned.id,
    ...morning,
    capacity: 50,
    venue: { id: places.hall },
    roomId: places.room,
  })
  await startTheYear(desk, places.house)

  const all = await desk.call('events.list', { year })
  say(demoText.planned(all.total))
  for (const event of all.rows) {
    if (event.date) await tellWarnings(desk, say, { ...event, date: event.date })
  }
  const { gaps } = await desk.call('events.rhythm', { year })
  say(demoText.rhythm(gaps.length))
  return planned.id
}

/** Takes the proposal of the year over as it is, but for the first CoP, and says what each is about. */
async function startTheYear(desk: DemoDesk, house: VenueId): Promise<void> {
  const proposal = await desk.call('year.proposal', { year })
  const wanted = proposal.events.flatMap((event) => {
    const date = isFirstCop(event) ? firstCop : event.date
    const { typeId, subregion, startTime, endTime } = event
    return date === null ? [] : [{ typeId, subregion, startTime, endTime, date }]
  })
  const { events } = await desk.call('year.start', { year, events: wanted })
  for (const [position, { eventId }] of events.entries()) {
    const topic = demoSample.topics[position]
    const isEast = wanted[position]?.subregion === 'oost'
    await desk.call('events.change', {
      eventId,
      capacity: 40,
      venue: isEast ? { name: demoPlaces.house, gemeenteId: winterswijk } : { id: house },
      ...(topic === undefined ? {} : { topics: [topic] }),
    })
  }
}

function isFirstCop({ code, number }: ProposedEvent): boolean {
  return code === 'CoP' && number === 1
}

type Dated = {
  readonly id: EventId
  readonly title: string
  readonly date: IsoDate
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
}

async function tellWarnings(desk: DemoDesk, say: Say, event: Dated): Promise<void> {
  const { id, date, startTime, endTime } = event
  const asked = { date, startTime, endTime, exceptEventId: id }
  const { signals } = await desk.call('calendar.signals', asked)
  const heavy = signals.filter(({ severity }) => severity === 'avoid' || severity === 'adapt')
  for (const signal of heavy) say(demoText.warned(event.title, longDate(date), signal.text))
}
