import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { GemeenteId } from '#domain/shared/ids'
import { clashesOf } from '#domain/sleutelpersonen/clashes'
import type { Engagement } from '#domain/sleutelpersonen/clashes'

const here = 'GM0222' as GemeenteId
const there = 'GM0294' as GemeenteId
const wanted = {
  ...{ date: isoDate('2025-02-14'), startTime: wallTime('09:00'), endTime: wallTime('13:00') },
  gemeenteId: here,
}

function busy(
  start: string | null,
  end: string | null,
  rest: Partial<Engagement> = {},
): Engagement {
  return {
    ...{ date: wanted.date, gemeenteId: there, title: 'Taalhuis', isSure: true },
    startTime: start === null ? null : wallTime(start),
    endTime: end === null ? null : wallTime(end),
    ...rest,
  }
}

it('tells what overlaps, until when it lasts', () => {
  expect(clashesOf(wanted, [busy('08:00', '11:00')])).toEqual([
    { kind: 'double', title: 'Taalhuis', until: '11:00', isSure: true },
  ])
})

it('says only that it is the same day when a time is not known', () => {
  expect(clashesOf(wanted, [busy(null, null)])).toMatchObject([{ kind: 'same-day' }])
})

it('says how short the gap to another place is, and nothing of a gap in one place', () => {
  expect(clashesOf(wanted, [busy('13:30', '15:00')])).toMatchObject([
    { kind: 'short-gap', minutes: 30 },
  ])
  expect(clashesOf(wanted, [busy('13:30', '15:00', { gemeenteId: here })])).toEqual([])
  expect(clashesOf(wanted, [busy('14:00', '15:00')])).toEqual([])
})

it('tells of other work at the same place, unless it is at another time', () => {
  const work = { here: { language: 'Tigrinya' } }
  expect(clashesOf(wanted, [busy('09:00', '13:00', work)])).toEqual([
    { kind: 'there', language: 'Tigrinya', isSure: true },
  ])
  expect(clashesOf(wanted, [busy(null, null, work)])).toMatchObject([{ kind: 'there' }])
  expect(clashesOf(wanted, [busy('13:00', '15:00', work)])).toEqual([])
})

it('lasts till midnight when it ends the next day, and knows no other day', () => {
  expect(clashesOf(wanted, [busy('12:00', '01:00')])).toMatchObject([{ kind: 'double' }])
  expect(clashesOf(wanted, [busy('09:00', '13:00', { date: isoDate('2025-02-15') })])).toEqual([])
})

it('puts the hardest first, and of two such what is sure', () => {
  const clashes = clashesOf(wanted, [
    ...[busy(null, null), busy('09:00', '10:00', { isSure: false }), busy('12:00', '14:00')],
  ])
  expect(clashes.map(({ kind, isSure }) => [kind, isSure])).toEqual([
    ['double', true],
    ['double', false],
    ['same-day', true],
  ])
})
