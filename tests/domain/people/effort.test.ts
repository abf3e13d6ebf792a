import { describe, expect, it } from 'vitest'
import { askedOften, effortPerPerson, hostsOf, neverCame } from '#domain/people/effort'
import type { EffortRow } from '#domain/people/effort'
import type { EventId, GemeenteId, PersonId } from '#domain/shared/ids'

function row(person: string, event: string, facts: Partial<EffortRow> = {}): EffortRow {
  return {
    personId: person as PersonId,
    eventId: event as EventId,
    isInvited: true,
    isOver: true,
    isPresent: false,
    ...facts,
  }
}

const timesInvited = (person: string, count: number, facts: Partial<EffortRow> = {}) =>
  Array.from({ length: count }, (_, index) => row(person, `event-${String(index)}`, facts))

const idsOf = (people: readonly { personId: PersonId }[]) => people.map(({ personId }) => personId)

describe('what a year asks of people', () => {
  it('counts an event once, also when two records of one person stand on its list', () => {
    expect(effortPerPerson([row('Anna', 'cop'), row('Anna', 'cop', { isPresent: true })])).toEqual([
      { personId: 'Anna', invited: 1, invitedAndOver: 1, present: 1 },
    ])
  })

  it('names who was invited from four times on, the most first', () => {
    const people = effortPerPerson([
      ...timesInvited('Anna', 4),
      ...timesInvited('Bas', 3),
      ...timesInvited('Cem', 6),
    ])
    expect(idsOf(askedOften(people))).toEqual(['Cem', 'Anna'])
    expect(idsOf(askedOften(people, 3))).toEqual(['Cem', 'Anna', 'Bas'])
  })

  it('names who was invited twice to what is over and came to nothing', () => {
    const people = effortPerPerson([
      ...timesInvited('Anna', 2),
      row('Bas', 'event-0'),
      row('Bas', 'event-1', { isPresent: true }),
      row('Cem', 'event-0'),
      row('Cem', 'event-1', { isOver: false }),
      row('Daan', 'event-0'),
    ])
    expect(idsOf(neverCame(people))).toEqual(['Anna'])
  })

  it('does not say somebody never came who walked in without an invitation', () => {
    const walkIn = row('Anna', 'open-dag', { isInvited: false, isPresent: true })
    expect(neverCame(effortPerPerson([...timesInvited('Anna', 3), walkIn]))).toEqual([])
  })
})

describe('which gemeente hosts', () => {
  it('counts events by their venue, with those outside the region and without a venue apart', () => {
    const [aalten, doetinchem, lochem] = ['Aalten', 'Doetinchem', 'Lochem'] as GemeenteId[]
    const events = [doetinchem, doetinchem, lochem, undefined]
    const hosts = hostsOf(
      events.map((gemeenteId) => ({ gemeenteId: gemeenteId ?? null })),
      [aalten, doetinchem].flatMap((id) => id ?? []),
    )
    expect(hosts).toEqual({
      gemeenten: [
        { gemeenteId: 'Aalten', events: 0 },
        { gemeenteId: 'Doetinchem', events: 2 },
      ],
      elsewhere: 1,
      withoutVenue: 1,
    })
  })
})
