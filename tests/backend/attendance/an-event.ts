import type { CallName, Contract } from '#domain/contract'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { EventId, EventTypeId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

/** An event with people, and short ways to say what the verbinder does. */
export type Guests = {
  readonly backend: Backend
  readonly eventId: EventId
  readonly people: PersonId[]
  person(index: number): PersonId
  list(): Promise<AttendanceOverview>
  of(personId: PersonId): Promise<Attendee>
  do<Name extends CallName>(
    name: Name,
    input: Omit<InputFor<Contract[Name]>, 'eventId'>,
  ): Promise<OutputOf<Contract[Name]>>
  refusalOf<Name extends CallName>(
    name: Name,
    input: Omit<InputFor<Contract[Name]>, 'eventId'>,
  ): Promise<string>
  undo(): Promise<unknown>
  redo(): Promise<unknown>
  hash(): Promise<string>
}

type Options = { readonly count?: number; readonly capacity?: number | null }

/** A regional event on 14 March 2027 and so many people who could be invited. */
export async function anEventWith(
  { count = 3, capacity = 40 }: Options = {},
  backend: Backend = aBackend(),
): Promise<Guests> {
  const typeId = 'regionale-bijeenkomst' as EventTypeId
  const types = await valueOf(backend, 'events.types', {})
  const known = types.find(({ id }) => id === typeId) ?? types[0]
  if (!known) throw new Error('There is no type of event')
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: known.id,
    title: 'Regionale bijeenkomst',
    date: '2027-03-14' as never,
    startTime: '09:30' as never,
    endTime: '13:00' as never,
    capacity,
  })
  const people: PersonId[] = []
  for (let index = 0; index < count; index += 1) {
    const person = { name: `${nameOf(index)} Verzinsel` }
    const organisation = { name: `Voorbeeld ${String(index % 7)}` }
    people.push((await valueOf(backend, 'people.create', { ...person, organisation })).personId)
  }
  return guestsOf(backend, eventId, people)
}

/** The same list through another backend, for instance one with a later clock. */
export function guestsOf(backend: Backend, eventId: EventId, people: PersonId[]): Guests {
  const list = () => valueOf(backend, 'attendance.list', { eventId })
  return {
    backend,
    eventId,
    people,
    list,
    person: (index) => {
      const personId = people[index]
      if (!personId) throw new Error(`There is no person ${String(index)}`)
      return personId
    },
    of: async (personId) => {
      const found = (await list()).people.find((each) => each.personId === personId)
      if (!found) throw new Error(`Not on the list: ${personId}`)
      return found
    },
    do: (name, input) => valueOf(backend, name, { eventId, ...input } as never),
    refusalOf: async (name, input) => {
      const answer = await ask(backend, name, { eventId, ...input } as never)
      if (answer.kind !== 'refused') throw new Error(`${name}: ${JSON.stringify(answer)}`)
      return answer.reason
    },
    undo: () => valueOf(backend, 'history.undo', {}),
    redo: () => valueOf(backend, 'history.redo', {}),
    hash: () => hashOf(backend),
  }
}

/** Acts, takes it back and does it again; each time the content must be what it was then. */
export async function actUndoRedo(guests: Guests, act: () => Promise<unknown>): Promise<void> {
  const before = await guests.hash()
  await act()
  const after = await guests.hash()
  if (after === before) throw new Error('The act changed nothing')
  await guests.undo()
  const undone = await guests.hash()
  await guests.redo()
  const redone = await guests.hash()
  if (undone !== before) throw new Error('Undo did not bring the first content back')
  if (redone !== after) throw new Error('Redo did not bring the last content back')
}

const syllables = ['ba', 'do', 'fe', 'ga', 'hi', 'jo', 'ka', 'lu', 'mi', 'no']

function nameOf(index: number): string {
  const digits = [...String(index).padStart(3, '0')]
  const name = digits.map((digit) => syllables[Number(digit)] ?? '').join('')
  return name[0]?.toUpperCase() + name.slice(1)
}
