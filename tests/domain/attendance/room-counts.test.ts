import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roomByChainRole, roomByGemeente } from '#domain/attendance/room-counts'
import type { RoomGuest } from '#domain/attendance/room-counts'
import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'
import { person } from './a-participation.ts'

const role = (id: string) => id as ChainRoleId
const gemeente = (id: string) => id as GemeenteId

const roles = [
  { id: role('werkgever'), isPrivacySensitive: false },
  { id: role('statushouder'), isPrivacySensitive: true },
  { id: role('taalhuis'), isPrivacySensitive: false },
]
const gemeenten = [{ id: gemeente('Aalten') }, { id: gemeente('Winterswijk') }]

function guest(name: string, change: Partial<RoomGuest> = {}): RoomGuest {
  return {
    personId: person(name),
    chainRoleId: role('werkgever'),
    gemeenteIds: [],
    isInside: true,
    isPresent: true,
    isExpected: false,
    ...change,
  }
}

it('counts each link of the chain, and puts a sensitive one with those without a link', () => {
  const guests = [
    guest('Anna'),
    guest('Bas', { isInside: false }),
    guest('Carla', { isInside: false, isPresent: false, isExpected: true }),
    guest('Daan', { chainRoleId: role('statushouder') }),
    guest('Els', { chainRoleId: null }),
  ]
  expect(roomByChainRole(guests, roles)).toEqual([
    { key: 'werkgever', inside: 1, present: 2, expected: 1 },
    { key: null, inside: 2, present: 2, expected: 0 },
  ])
})

it('counts who serves two gemeenten in both, and who serves all of them as the region', () => {
  const both = [gemeente('Aalten'), gemeente('Winterswijk')]
  const three = [...gemeenten, { id: gemeente('Doetinchem') }]
  const guests = [guest('Anna', { gemeenteIds: both }), guest('Bas')]
  expect(roomByGemeente(guests, three)).toEqual([
    { key: 'Aalten', inside: 1, present: 1, expected: 0 },
    { key: 'Winterswijk', inside: 1, present: 1, expected: 0 },
    { key: null, inside: 1, present: 1, expected: 0 },
  ])
  expect(roomByGemeente(guests, gemeenten)).toEqual([
    { key: null, inside: 2, present: 2, expected: 0 },
  ])
})

const anyGuest: fc.Arbitrary<RoomGuest> = fc
  .record({
    name: fc.constantFrom('Anna', 'Bas', 'Carla', 'Daan'),
    chainRoleId: fc.constantFrom(role('werkgever'), role('statushouder'), role('weg'), null),
    gemeenteIds: fc.subarray([gemeente('Aalten'), gemeente('Winterswijk'), gemeente('elders')]),
    isInside: fc.boolean(),
    isPresent: fc.boolean(),
    isExpected: fc.boolean(),
  })
  .map(({ name, ...rest }) => guest(name, rest))
const anyGuests = fc.uniqueArray(anyGuest, { selector: ({ personId }) => personId })

it('loses nobody and counts nobody twice by link, whoever comes', () => {
  fc.assert(
    fc.property(anyGuests, (guests) => {
      const rows = roomByChainRole(guests, roles)
      const sum = (of: 'inside' | 'present' | 'expected') =>
        rows.reduce((total, row) => total + row[of], 0)
      expect([sum('inside'), sum('present'), sum('expected')]).toEqual([
        guests.filter(({ isInside }) => isInside).length,
        guests.filter(({ isPresent }) => isPresent).length,
        guests.filter(({ isExpected }) => isExpected).length,
      ])
      expect(rows.map(({ key }) => key)).not.toContain('statushouder')
    }),
  )
})

it('counts a person once however often they are handed over', () => {
  fc.assert(
    fc.property(anyGuests, (guests) => {
      const twice = [...guests, ...guests]
      expect(roomByChainRole(twice, roles)).toEqual(roomByChainRole(guests, roles))
      expect(roomByGemeente(twice, gemeenten)).toEqual(roomByGemeente(guests, gemeenten))
    }),
  )
})
