import { expect, it } from 'vitest'
import { isoDate, wallTime } from '#domain/shared/dates'
import type { GemeenteId } from '#domain/shared/ids'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { anEvent, morning } from '../events/an-event.ts'

const march = { from: isoDate('2027-03-01'), until: isoDate('2027-03-31') }
const montferland = 'GM1955' as GemeenteId
const aalten = 'GM0197' as GemeenteId

it('ranks the days of a period, the best first, each with its reasons', async () => {
  const backend = aBackend()
  const { days, total } = await valueOf(backend, 'calendar.goodDays', {
    ...march,
    ...morning,
    limit: 31,
  })
  expect(total).toBe(31)
  expect(days[0]).toEqual({ date: '2027-03-15', severity: null, word: 'Geen bezwaar', reasons: [] })
  const feast = days.find(({ date }) => date === '2027-03-09')
  expect(feast?.word).toBe('Liever niet: religieuze of culturele dag')
  expect(feast?.reasons[0]?.text).toContain('rond')
  const weekdays = days.slice(0, 10).map(({ date }) => new Date(date).getUTCDay())
  expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([])
})

it('puts the day nearest to the wished one first among equals, and gives no more than asked', async () => {
  const backend = aBackend()
  const { days } = await valueOf(backend, 'calendar.goodDays', {
    ...march,
    ...morning,
    limit: 2,
    near: isoDate('2027-03-24'),
  })
  expect(days.map(({ date }) => date)).toEqual(['2027-03-24', '2027-03-23'])
})

it('counts other events and own absences, never the event that is being planned itself', async () => {
  const backend = aBackend()
  const eventId = await anEvent(backend, { date: '2027-03-15' })
  await valueOf(backend, 'events.change', { eventId, ...morning })
  const away = isoDate('2027-03-16')
  await valueOf(backend, 'absences.add', { from: away, until: away })
  const wordOn = async (date: string, exceptEventId: typeof eventId | null) => {
    const input = { ...march, ...morning, limit: 31, exceptEventId }
    const { days } = await valueOf(backend, 'calendar.goodDays', input)
    return days.find((day) => day.date === date)?.word
  }
  expect(await wordOn('2027-03-15', null)).toBe('Liever niet: andere bijeenkomst')
  expect(await wordOn('2027-03-15', eventId)).toBe('Geen bezwaar')
  expect(await wordOn('2027-03-16', eventId)).toBe('Liever niet: u bent afwezig')
})

it('lets only the school holidays of the audience count', async () => {
  const backend = aBackend()
  const zuid = isoDate('2027-02-17')
  const idsFor = async (input: object) => {
    const { signals } = await valueOf(backend, 'calendar.signals', { date: zuid, ...input })
    return signals.filter(({ layer }) => layer === 'school-holiday').map(({ id }) => id)
  }
  expect(await idsFor({})).toEqual(['schoolvakantie-zuid'])
  expect(await idsFor({ gemeenteIds: [aalten] })).toEqual([])
  expect(await idsFor({ gemeenteIds: [montferland] })).toEqual(['schoolvakantie-zuid'])
  expect(await idsFor({ subregion: 'oost' })).toEqual([])

  const eventId = await anEvent(backend)
  await valueOf(backend, 'events.change', {
    eventId,
    audience: { roleIds: [], gemeenteIds: [aalten] },
  })
  expect(await idsFor({ exceptEventId: eventId })).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await idsFor({ exceptEventId: eventId })).toEqual(['schoolvakantie-zuid'])
})

it('tells on every day of a month what speaks against it for that event', async () => {
  const backend = aBackend()
  const { days } = await valueOf(backend, 'calendar.days', {
    from: isoDate('2027-03-15'),
    until: isoDate('2027-03-20'),
    wish: { startTime: morning.startTime, endTime: wallTime('17:00') },
  })
  expect(days.map(({ severity, reasons }) => [severity, reasons.length])).toEqual([
    [null, 0],
    [null, 0],
    [null, 0],
    [null, 0],
    ['adapt', 1],
    ['avoid', 1],
  ])
  expect(days[5]?.reasons).toEqual(['Deze dag is een zaterdag.'])
})

it('refuses a period that is too long or upside down', async () => {
  const backend = aBackend()
  const asked = (from: string, until: string) =>
    ask(backend, 'calendar.goodDays', { from: isoDate(from), until: isoDate(until) })
  expect((await asked('2027-01-01', '2028-12-31')).kind).toBe('invalid')
  expect((await asked('2027-03-31', '2027-03-01')).kind).toBe('invalid')
})
