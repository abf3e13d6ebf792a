import { describe, expect, it } from 'vitest'
import type { Programme } from '#domain/contract/programme'
import { overrunOf, programmeTimes } from '#domain/events/programme-times'
import { wallTime } from '#domain/shared/dates'
import { timeBarOf } from '#renderer/screens/preparation/bar-parts'

const times = { startTime: wallTime('09:30'), endTime: wallTime('11:00') }

function aProgramme(minutes: readonly number[], event: Partial<typeof times> = times): Programme {
  const { startTime = null, endTime = null } = event
  const items = programmeTimes(minutes, startTime).map((each, index) => ({
    ...each,
    ...{ id: `deel-${index}` as never, kind: 'talk' as const, title: `Deel ${index}` },
    ...{ note: null, minutes: minutes[index] ?? 0, room: null, speakers: [] },
  }))
  return {
    ...{ title: 'Voorbeeld', date: null, isTemplate: false, venue: null, rooms: [], roomId: null },
    ...{ startTime, endTime, items },
    totalMinutes: minutes.reduce((sum, each) => sum + each, 0),
    overrunMinutes: overrunOf(minutes, { startTime, endTime }),
  }
}

const drawn = (programme: Programme) =>
  timeBarOf(programme).parts.map(({ kind, minutes }) => `${kind} ${minutes}`)

describe('the time bar of a programme', () => {
  it('shows what is left when the programme ends before the event', () => {
    expect(drawn(aProgramme([30, 20]))).toEqual(['work 30', 'work 20', 'free 40'])
  })

  it('splits the part that passes the end, and keeps the tick at the end', () => {
    const programme = aProgramme([60, 45, 10])
    expect(drawn(programme)).toEqual(['work 60', 'work 30', 'over 15', 'over 10'])
    expect(timeBarOf(programme)).toMatchObject({ endAt: 90, scale: 115 })
  })

  it('has no end and nothing over while the event has no times', () => {
    const programme = aProgramme([60, 45], {})
    expect(drawn(programme)).toEqual(['work 60', 'work 45'])
    expect(timeBarOf(programme).endAt).toBeNull()
  })

  it('writes no two times over each other', () => {
    const { ticks } = timeBarOf(aProgramme([2, 2, 40, 40, 6]))
    expect(ticks.map(({ at }) => at)).toEqual([0, 44])
  })
})
