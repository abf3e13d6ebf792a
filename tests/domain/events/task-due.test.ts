import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkdays, workdaysOf } from '#domain/calendar/workdays'
import { invitationDay, taskDue } from '#domain/events/task-due'
import type { TaskTiming } from '#domain/events/task-due'
import { addDays, daysBetween, isoDate } from '#domain/shared/dates'
import { calendar } from '../calendar/achterhoek-calendar.ts'

const isWorkday = workdaysOf(calendar)
const thursday = isoDate('2027-03-18')

function due(timing: Partial<TaskTiming>, event = thursday, inviteOn: string | null = null) {
  const when = { date: event, inviteOn: inviteOn === null ? null : isoDate(inviteOn) }
  const invitation = invitationDay(when, isWorkday) ?? event
  const task: TaskTiming = { anchor: 'start', offsetCount: 0, offsetUnit: 'days', ...timing }
  return taskDue(task, { event, invitation }, isWorkday)
}

describe('a workday', () => {
  it('is no Saturday, no Sunday, no public holiday, and no Good Friday or 5 May either', () => {
    const days = ['2027-03-20', '2027-03-21', '2027-03-26', '2027-03-29', '2027-05-05']
    expect(days.map((day) => isWorkday(isoDate(day)))).toEqual(days.map(() => false))
    expect(isWorkday(isoDate('2027-03-30'))).toBe(true)
  })

  it('is counted over Easter: from Thursday the next is Tuesday, and back', () => {
    expect(addWorkdays(isoDate('2027-03-25'), 1, isWorkday)).toBe('2027-03-30')
    expect(addWorkdays(isoDate('2027-03-30'), -1, isWorkday)).toBe('2027-03-25')
  })
})

describe('the day of a task', () => {
  it('moves off a weekend to the past when it comes before the event', () => {
    expect(due({ offsetCount: -4 })).toBe('2027-03-12')
    expect(due({ offsetCount: -5 })).toBe('2027-03-12')
  })

  it('moves off Christmas to the past before the event, to the future after it', () => {
    expect(due({ offsetCount: -8 }, isoDate('2027-01-02'))).toBe('2026-12-24')
    expect(due({ offsetCount: 8, anchor: 'end' }, isoDate('2026-12-17'))).toBe('2026-12-28')
  })

  it('counts workdays over weekends and holidays', () => {
    expect(due({ offsetCount: -3, offsetUnit: 'workdays' }, isoDate('2027-03-30'))).toBe(
      '2027-03-23',
    )
    expect(due({ offsetCount: 2, offsetUnit: 'workdays', anchor: 'end' })).toBe('2027-03-22')
  })

  it('is the day of the event itself when it belongs there, also on a Saturday', () => {
    const saturday = isoDate('2027-03-20')
    expect(due({}, saturday)).toBe(saturday)
    expect(due({ anchor: 'end', offsetUnit: 'workdays' }, saturday)).toBe(saturday)
  })

  it('is the same over the night in which the clock changes, in March and in October', () => {
    expect(due({ offsetCount: -7 }, isoDate('2027-03-31'))).toBe('2027-03-24')
    expect(due({ offsetCount: -7 }, isoDate('2027-11-03'))).toBe('2027-10-27')
  })
})

describe('the day the invitations go out', () => {
  it('lies four weeks before the event, earlier when nobody works on that day', () => {
    expect(invitationDay({ date: thursday, inviteOn: null }, isWorkday)).toBe('2027-02-18')
    const afterBoxingDay = { date: isoDate('2027-01-23'), inviteOn: null }
    expect(invitationDay(afterBoxingDay, isWorkday)).toBe('2026-12-24')
  })

  it('is her own choice once she made one, and unknown without a date', () => {
    const sunday = isoDate('2027-02-14')
    expect(invitationDay({ date: thursday, inviteOn: sunday }, isWorkday)).toBe(sunday)
    expect(invitationDay({ date: null, inviteOn: null }, isWorkday)).toBeNull()
  })

  it('is what tasks of the invitation are reckoned from', () => {
    expect(due({ anchor: 'invitation', offsetCount: -7 })).toBe('2027-02-11')
    expect(due({ anchor: 'invitation' }, thursday, '2027-02-01')).toBe('2027-02-01')
  })
})

it('is never too late before its anchor, never too early after it, and at most a week off', () => {
  const timing = fc.record({
    anchor: fc.constantFrom('start' as const, 'end' as const, 'invitation' as const),
    offsetCount: fc.integer({ min: -60, max: 60 }).filter((count) => count !== 0),
    offsetUnit: fc.constantFrom('days' as const, 'workdays' as const),
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), timing, (days, task) => {
      const event = addDays(isoDate('2026-06-01'), days)
      const invitation = invitationDay({ date: event, inviteOn: null }, isWorkday) ?? event
      const anchor = task.anchor === 'invitation' ? invitation : event
      const day = taskDue(task, { event, invitation }, isWorkday)
      expect(isWorkday(day)).toBe(true)
      const wanted = addDays(anchor, task.offsetCount)
      const late = daysBetween(wanted, day) * Math.sign(task.offsetCount)
      expect(late).toBeGreaterThanOrEqual(0)
      if (task.offsetUnit === 'days') expect(late).toBeLessThan(7)
    }),
  )
})
