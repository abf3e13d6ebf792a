import { describe, expect, it } from 'vitest'
import { decideTimes } from '#domain/events/decide-times'
import { hasEnded } from '#domain/events/event-moments'
import { proposedStage } from '#domain/events/proposed-stage'
import { proposedTitle } from '#domain/events/proposed-title'
import { instant, isoDate, wallTime } from '#domain/shared/dates'

const day = isoDate('2025-02-14')

describe('the times of an event', () => {
  it('may be left open, both or with the date', () => {
    expect(decideTimes(day, null, null)).toBeNull()
    expect(decideTimes(null, wallTime('09:30'), wallTime('13:00'))).toBeNull()
    expect(decideTimes(day, wallTime('09:30'), wallTime('13:00'))).toBeNull()
  })

  it('are refused when one is missing or the end is not after the start', () => {
    expect(decideTimes(day, wallTime('09:30'), null)).toBe('times-incomplete')
    expect(decideTimes(day, null, wallTime('13:00'))).toBe('times-incomplete')
    expect(decideTimes(day, wallTime('13:00'), wallTime('09:30'))).toBe('end-before-start')
    expect(decideTimes(day, wallTime('13:00'), wallTime('13:00'))).toBe('end-before-start')
  })

  it('are refused on a day out of reach, such as a year typed as 26', () => {
    expect(decideTimes(isoDate('0026-02-14'), null, null)).toBe('date-out-of-reach')
    expect(decideTimes(isoDate('1999-12-31'), null, null)).toBe('date-out-of-reach')
    expect(decideTimes(isoDate('2101-01-01'), null, null)).toBe('date-out-of-reach')
    expect(decideTimes(isoDate('2100-12-31'), null, null)).toBeNull()
  })

  it('are refused when the clock skips them, on that night only', () => {
    const night = [wallTime('02:30'), wallTime('04:00')] as const
    expect(decideTimes(isoDate('2025-03-30'), ...night)).toBe('time-does-not-exist')
    expect(decideTimes(isoDate('2025-03-29'), ...night)).toBeNull()
  })
})

describe('an event that is over', () => {
  it('is over at its end in Amsterdam, and without an end when the day is', () => {
    const withEnd = { date: day, endTime: wallTime('13:00') }
    expect(hasEnded(withEnd, instant('2025-02-14T11:59:00Z'))).toBe(false)
    expect(hasEnded(withEnd, instant('2025-02-14T12:00:00Z'))).toBe(true)
    const withoutEnd = { date: day, endTime: null }
    expect(hasEnded(withoutEnd, instant('2025-02-14T22:59:00Z'))).toBe(false)
    expect(hasEnded(withoutEnd, instant('2025-02-14T23:00:00Z'))).toBe(true)
  })

  it('is never over without a date', () => {
    expect(hasEnded({ date: null, endTime: null }, instant('2030-01-01T00:00:00Z'))).toBe(false)
  })
})

describe('the stage an event is proposed', () => {
  const before = instant('2025-01-21T10:00:00Z')
  const after = instant('2025-02-15T10:00:00Z')
  const event = { stage: 'idee', date: day, endTime: wallTime('13:00') } as const
  const none = { hasSentInvitation: false, isClosed: false }

  it('follows what happened: a date, an invitation, the end, the closing', () => {
    const sent = { ...none, hasSentInvitation: true }
    expect([
      proposedStage({ ...event, date: null }, none, before),
      proposedStage(event, none, before),
      proposedStage(event, sent, before),
      proposedStage(event, sent, after),
      proposedStage(event, { ...sent, isClosed: true }, after),
    ]).toEqual([null, 'gepland', 'uitgenodigd', 'gehouden', 'afgerond'])
  })

  it('is nothing when the event is there already, further, or cancelled', () => {
    expect(proposedStage({ ...event, stage: 'gepland' }, none, before)).toBeNull()
    expect(proposedStage({ ...event, stage: 'gehouden' }, none, before)).toBeNull()
    expect(proposedStage({ ...event, stage: 'geannuleerd' }, none, after)).toBeNull()
  })

  it('does not call an event rounded off that is still to come', () => {
    expect(proposedStage(event, { ...none, isClosed: true }, before)).toBe('gepland')
  })
})

describe('the title an event is proposed', () => {
  it('is its type and its day, without what stands between brackets', () => {
    const type = { name: 'CoP-bijeenkomst (ketenbijeenkomst)', rhythm: null }
    const date = isoDate('2026-03-20')
    expect(proposedTitle(type, { date, subregion: null })).toBe('CoP-bijeenkomst 20 maart')
    expect(proposedTitle(type, { date, subregion: 'oost' })).toBe('CoP-bijeenkomst 20 maart')
    expect(proposedTitle(type, { date: null, subregion: null })).toBe('CoP-bijeenkomst')
  })

  it('says the part of the region where the type is held in each of them', () => {
    const type = { name: 'Voorlichting', rhythm: { isPerSubregion: true } }
    const date = isoDate('2027-05-15')
    expect(proposedTitle(type, { date, subregion: 'oost' })).toBe('Voorlichting Oost 15 mei')
    expect(proposedTitle(type, { date: null, subregion: 'west' })).toBe('Voorlichting West')
    expect(proposedTitle(type, { date, subregion: null })).toBe('Voorlichting 15 mei')
  })
})
