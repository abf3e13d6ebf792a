import type { ProposedEvent } from '#domain/contract/year'
import { longDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { EventId, GemeenteId, VenueId } from '#domain/shared/ids'
import { demoPlaces, demoSample, demoText } from '#domain/texts/demo'
import type { DemoDesk } from './demo-desk.ts'
import { openThePlaces } from './open-the-places.ts'

type Say = (line: string) => void

const year = 2025
const morning = { startTime: wallTime('09:30'), endTime: wallTime('13:00') }
// The day of the sample list with answers to the CoP.
const firstCop = isoDate('2025-03-20')

/** Fills in 14 February of the plan and starts the rest of the year from the types' templates. */
export async function planTheYear(
  desk: DemoDesk,
  given: string | undefined,
  say: Say,
): Promise<EventId> {
  const region = await startTheRegion(desk, given)
  say(demoText.started(region.name))
  const places = await openThePlaces(desk, { gemeenteId: region.centre }, say)

  const eventId = await eventOfFebruary(desk)
  await desk.call('events.change', {
    eventId,
    ...morning,
    capacity: 50,
    venue: { id: places.hall },
    roomId: places.room,
  })
  await startTheYear(desk, { house: places.house, east: region.east })

  const all = await desk.call('events.list', { year })
  say(demoText.planned(all.total))
  for (const event of all.rows) {
    if (event.date) await tellWarnings(desk, say, { ...event, date: event.date })
  }
  const { gaps } = await desk.call('events.rhythm', { year })
  say(demoText.rhythm(gaps.length))
  return eventId
}

/** The Achterhoek, or the region of a package she gives. */
async function startTheRegion(desk: DemoDesk, given: string | undefined) {
  if (given === undefined) {
    await desk.call('system.setUp', { start: 'achterhoek', regionName: null })
  } else {
    await desk.call('regionPackage.take', { file: desk.takeFile(given) })
  }
  await desk.call('region.change', { organisationName: demoSample.organiser })
  const { name, centreGemeenteId, gemeenten } = await desk.call('region.get', {})
  const centre = gemeenten.find(({ id }) => id === centreGemeenteId) ?? gemeenten[0]
  if (!centre) throw new Error('The region has no gemeenten')
  const east = gemeenten.filter(({ subregion }) => subregion === 'oost').at(-1) ?? centre
  return { name, centre: centre.id, east: east.id }
}

/** The event the plan dates on 14 February; a plan without one gets one of its first type. */
async function eventOfFebruary(desk: DemoDesk): Promise<EventId> {
  const date = isoDate('2025-02-14')
  const { rows } = await desk.call('events.list', { year })
  const planned = rows.find((row) => row.date === date)
  if (planned) return planned.id
  const [type] = await desk.call('events.types', {})
  if (!type) throw new Error('The region has no types of events')
  return (await desk.call('events.create', { typeId: type.id, date })).eventId
}

/** Takes the proposal of the year over as it is, but for the first CoP, and says what each is about. */
async function startTheYear(
  desk: DemoDesk,
  { house, east }: { readonly house: VenueId; readonly east: GemeenteId },
): Promise<void> {
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
      venue: isEast ? { name: demoPlaces.house, gemeenteId: east } : { id: house },
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
