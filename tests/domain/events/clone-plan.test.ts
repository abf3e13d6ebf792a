import { describe, expect, it } from 'vitest'
import { cloneParts, clonePlan } from '#domain/events/clone-plan'
import type { EventContents } from '#domain/events/clone-plan'

const full: EventContents = {
  facts: 1,
  place: 1,
  audience: 3,
  programme: 7,
  tasks: 9,
  estimate: 2,
  texts: 1,
  people: 40,
  invitations: 50,
  presence: 35,
  payments: 4,
  suppliers: 2,
  speakers: 3,
  rooms: 2,
  'done-marks': 5,
  'own-days': 1,
  'warning-decisions': 2,
  ownership: 'eigen',
}

const stayed = (contents: EventContents, parts = cloneParts) =>
  Object.fromEntries(
    clonePlan(contents, parts).report.leftOut.map(({ what, count }) => [what, count]),
  )

describe('what a new event takes along of another', () => {
  it('is every part that is ticked, with how much there was', () => {
    const { parts, report } = clonePlan(full, ['programme', 'tasks'])
    expect([...parts]).toEqual(['programme', 'tasks'])
    expect(report.copied).toEqual([
      { part: 'programme', count: 7 },
      { part: 'tasks', count: 9 },
    ])
  })

  it('is never a person, an answer, presence, money that was promised or paid, or a done mark', () => {
    expect(stayed(full)).toEqual({
      people: 40,
      invitations: 50,
      presence: 35,
      payments: 4,
      suppliers: 2,
      speakers: 3,
      'done-marks': 5,
      'own-days': 1,
      'warning-decisions': 2,
    })
  })

  it('names the parts that were not ticked, and the rooms of a programme elsewhere', () => {
    expect(stayed({ ...full, people: 0 }, ['facts', 'programme'])).toMatchObject({
      place: 1,
      tasks: 9,
      estimate: 2,
      rooms: 2,
    })
    expect(stayed(full, ['facts', 'programme', 'place'])).not.toHaveProperty('rooms')
  })

  it('leaves the estimate of a partner out of our budget, and says so', () => {
    const partner = { ...full, ownership: 'partner' } as const
    expect(stayed(partner)['estimate-of-partner']).toBe(2)
    expect(clonePlan(partner, cloneParts).parts.has('estimate')).toBe(false)
    // Without the facts it is an event of our own, with our own costs.
    expect(clonePlan(partner, ['estimate']).parts.has('estimate')).toBe(true)
  })

  it('says nothing of what was not there', () => {
    const empty = Object.fromEntries(Object.keys(full).map((key) => [key, 0]))
    const contents = { ...empty, ownership: 'eigen' } as unknown as EventContents
    expect(clonePlan(contents, cloneParts).report).toEqual({ copied: [], leftOut: [] })
  })
})
