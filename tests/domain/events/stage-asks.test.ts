import { describe, expect, it } from 'vitest'
import { stageAsks } from '#domain/events/stage-asks'
import type { StageFacts } from '#domain/events/stage-asks'
import { isoDate, wallTime } from '#domain/shared/dates'

const ready: StageFacts = {
  stage: 'gepland',
  date: isoDate('2027-03-18'),
  startTime: wallTime('09:30'),
  format: 'locatie',
  hasVenue: true,
  ownership: 'eigen',
  programmeItems: 5,
  tasks: 9,
  openTasks: 4,
  costs: 2,
  openCosts: 1,
  invited: 40,
  unsent: 0,
  unanswered: 12,
  present: 31,
  isStageProposed: false,
}

const bare: StageFacts = {
  ...ready,
  startTime: null,
  hasVenue: false,
  programmeItems: 0,
  tasks: 0,
  openTasks: 0,
  costs: 0,
  openCosts: 0,
  invited: 0,
  unanswered: 0,
  present: 0,
}

const kinds = (facts: StageFacts) => stageAsks(facts).map(({ kind }) => kind)

describe('what a stage asks next', () => {
  it('asks only a date of an idea', () => {
    expect(kinds({ ...bare, stage: 'idee', date: null })).toEqual(['date'])
  })

  it('asks everything that a planned event still misses, in the order it is done', () => {
    expect(kinds(bare)).toEqual(['times', 'venue', 'programme', 'tasks', 'costs', 'invite'])
    expect(kinds(ready)).toEqual([])
  })

  it('asks to send what was made and not sent', () => {
    expect(stageAsks({ ...ready, unsent: 7 })).toEqual([{ kind: 'send', count: 7 }])
  })

  it('asks no place of an online event', () => {
    expect(kinds({ ...bare, format: 'online' })).not.toContain('venue')
  })

  it('asks of a partner’s event only when and where it is', () => {
    expect(kinds({ ...bare, ownership: 'partner' })).toEqual(['times', 'venue'])
  })

  it('says after inviting who did not answer and what stands open', () => {
    expect(stageAsks({ ...ready, stage: 'uitgenodigd' })).toEqual([
      { kind: 'answers', count: 12 },
      { kind: 'open-tasks', count: 4 },
    ])
  })

  it('asks after the event to settle what is open and to close', () => {
    expect(kinds({ ...ready, stage: 'gehouden' })).toEqual(['open-costs', 'open-tasks', 'close'])
    expect(kinds({ ...bare, stage: 'gehouden' })).toEqual(['presence', 'close'])
  })

  it('does not ask to close while the stage before it is only proposed', () => {
    expect(kinds({ ...bare, stage: 'gehouden', isStageProposed: true })).toEqual(['presence'])
  })

  it('asks nothing of what is closed or cancelled', () => {
    expect(kinds({ ...bare, stage: 'afgerond' })).toEqual([])
    expect(kinds({ ...bare, stage: 'geannuleerd' })).toEqual([])
  })
})
