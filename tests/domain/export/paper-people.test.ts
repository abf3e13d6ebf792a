import { expect, it } from 'vitest'
import { certificateWords } from '#domain/export/certificate'
import type { AttendanceSheetPerson } from '#domain/export/attendance-sheet'
import { paperPeople } from '#domain/export/paper-people'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { ParticipationId } from '#domain/shared/ids'

function aGuest(name: string, change: Partial<AttendanceSheetPerson> = {}): AttendanceSheetPerson {
  return {
    participationId: name as ParticipationId,
    name,
    organisation: 'Bakkerij Proefkorst',
    functionName: 'eigenaar',
    gemeenten: ['Aalten'],
    chainRole: 'Werkgever',
    isPrivacySensitive: false,
    isErased: false,
    isPresent: false,
    status: 'registered',
    ...change,
  }
}

it('says of somebody with a sensitive link only that they take part', () => {
  const [guest] = paperPeople([
    aGuest('Anna', { chainRole: 'Statushouder', isPrivacySensitive: true }),
  ])
  expect(guest).toMatchObject({ what: 'deelnemer', chainRole: 'deelnemer' })
})

it('lists who has a seat and who was there, and nobody else', () => {
  const people = paperPeople([
    aGuest('Anna'),
    aGuest('Bas', { status: 'waiting' }),
    aGuest('Carla', { status: 'cancelled', isPresent: true }),
    aGuest('Daan', { status: 'cancelled' }),
  ])
  expect(people.map(({ name }) => name)).toEqual(['Anna', 'Carla'])
})

it('says on a certificate what is known and invents nothing', () => {
  const event = { title: 'CoP', date: null, startTime: null, endTime: null }
  const bare = { ...event, place: null, organiser: null, minutes: null }
  expect(certificateWords(bare).facts).toEqual(['datum niet bekend'])
  const whole = {
    ...bare,
    ...{ date: isoDate('2025-02-14'), startTime: wallTime('09:30'), endTime: wallTime('13:00') },
    ...{ place: 'De Verzonnen Zaal', minutes: 210 },
  }
  expect(certificateWords(whole).facts).toEqual([
    'vrijdag 14 februari 2025, 9.30 tot 13.00 uur',
    'Duur: 3 uur en 30 minuten',
    'Plaats: De Verzonnen Zaal',
  ])
})
