import { join } from 'node:path'
import type { EventId, PersonId } from '#domain/shared/ids'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { benchBackend, must } from './a-backend.ts'
import { nameOf } from './a-crowd.ts'
import { medianMs } from './measure.ts'

const guests = 2000
const eventsInYear = 40
const guestsPerEvent = 200
const gemeenten = ['Aalten', 'Berkelland', 'Winterswijk', 'Doetinchem', 'Bronckhorst', '']
const roles = ['Werkgever', 'Taalhuis', 'COA', 'Welzijnsorganisatie', 'Woningcorporatie', 'UWV']
const stages = ['invited', 'registered', 'present'] as const

/** The matrix of one event with 2,000 guests, and of a year of 40 events with 200 each. */
export async function benchChain(folder: string): Promise<string[]> {
  const backend = benchBackend(join(folder, 'chain'))
  const people = await takePeopleIn(backend)
  const big = await anEvent(backend, 0, people)
  for (let turn = 1; turn <= eventsInYear; turn += 1) {
    const from = (turn * 97) % (guests - guestsPerEvent)
    await anEvent(backend, turn, people.slice(from, from + guestsPerEvent))
  }
  const place = { chainRoleId: 'werkgever', gemeenteId: 'GM0294' }
  const lines: string[] = []
  const measure = async (what: string, name: string, input: (turn: number) => object) => {
    const ask = (turn: number) => must(backend, name, input(turn))
    await medianMs(5, ask)
    lines.push(`${what}: ${(await medianMs(21, ask)).toFixed(1)} ms`)
  }
  const stageOf = (turn: number) => stages[turn % stages.length]
  await measure(`the chain of an event with ${guests} guests`, 'coverage.event', (turn) => ({
    eventId: big,
    stage: stageOf(turn),
  }))
  await measure('who stands in one of its cells', 'coverage.cell', (turn) => ({
    of: { eventId: big },
    stage: stageOf(turn),
    ...place,
  }))
  const year = `${eventsInYear} events of ${guestsPerEvent} and one of ${guests}`
  await measure(`the chain of a year, ${year}`, 'coverage.year', (turn) => ({
    year: 2027,
    stage: stageOf(turn),
  }))
  await measure('who would fill a cell', 'coverage.candidates', () => ({ eventId: big, ...place }))
  await measure('what that year asked', 'effort.year', () => ({ year: 2027 }))
  backend.close()
  return lines
}

async function takePeopleIn(backend: Backend): Promise<PersonId[]> {
  const rows = Array.from({ length: guests }, (_, turn) =>
    [
      nameOf(turn),
      `Organisatie ${turn % 150}`,
      roles[turn % roles.length],
      gemeenten[turn % gemeenten.length],
    ].join(';'),
  )
  const text = ['Naam;Organisatie;Schakel;Gemeente', ...rows].join('\n')
  const file = backend.files.put('lijst.csv', new TextEncoder().encode(text)).id
  await must(backend, 'import.preview', { file, target: 'people', limit: 0 })
  await must(backend, 'import.apply', { file, target: 'people' })
  const ids: PersonId[] = []
  for (let offset = 0; offset < guests; offset += 500) {
    const answer = await backend.dispatch('people.list', { offset, limit: 500 })
    if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer))
    ids.push(...(answer.value as { rows: { id: PersonId }[] }).rows.map(({ id }) => id))
  }
  return ids
}

/** An event of 2027 on whose list everybody stands, two thirds with a yes. */
async function anEvent(
  backend: Backend,
  turn: number,
  personIds: readonly PersonId[],
): Promise<EventId> {
  const created = await backend.dispatch('events.create', {
    fromTemplate: false,
    typeId: 'regionale-bijeenkomst',
    title: `Bijeenkomst ${turn}`,
    date: addDays(isoDate('2027-01-04'), turn * 8),
  })
  if (created.kind !== 'ok') throw new Error(JSON.stringify(created))
  const { eventId } = created.value as { eventId: EventId }
  await must(backend, 'attendance.invite', { eventId, personIds })
  const coming = personIds.slice(0, Math.floor((personIds.length * 2) / 3))
  await must(backend, 'attendance.answer', { eventId, personIds: coming, answer: 'yes' })
  return eventId
}
