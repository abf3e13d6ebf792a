import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventStage } from './planned-event.ts'

/** What an event has so far, as far as its stage asks for it. */
export type StageFacts = {
  readonly stage: EventStage
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly format: 'locatie' | 'online' | 'hybride'
  readonly hasVenue: boolean
  readonly ownership: 'eigen' | 'partner' | 'samen'
  readonly programmeItems: number
  readonly tasks: number
  readonly openTasks: number
  readonly costs: number
  /** Costs that are estimated or promised and not settled. */
  readonly openCosts: number
  readonly invited: number
  /** Invitations that are made and not sent yet. */
  readonly unsent: number
  /** People who got an invitation and did not answer it. */
  readonly unanswered: number
  readonly present: number
  /** The facts already brought it to its next stage: that question stands above everything. */
  readonly isStageProposed: boolean
}

/** Something an event still misses at its stage; each has its own place on the page. */
export type StageAskKind =
  | 'date'
  | 'times'
  | 'venue'
  | 'programme'
  | 'tasks'
  | 'costs'
  | 'invite'
  | 'send'
  | 'answers'
  | 'open-tasks'
  | 'presence'
  | 'open-costs'
  | 'close'

export type StageAsk = { readonly kind: StageAskKind; readonly count: number | null }

/** What this stage still asks, in the order it is usually done; a cancelled event asks nothing. */
export function stageAsks(facts: StageFacts): StageAsk[] {
  switch (facts.stage) {
    case 'idee':
      return asks(['date', facts.date === null])
    case 'gepland':
      return asks(...preparation(facts), ...inviting(facts))
    case 'uitgenodigd':
      return asks(
        ...preparation(facts),
        ['send', facts.unsent],
        ['answers', facts.unanswered],
        ['open-tasks', facts.openTasks],
      )
    case 'gehouden':
      return asks(
        ['presence', facts.present === 0 && facts.ownership !== 'partner'],
        ['open-costs', facts.openCosts],
        ['open-tasks', facts.openTasks],
        ['close', !facts.isStageProposed],
      )
    case 'afgerond':
    case 'geannuleerd':
      return []
  }
}

type Question = readonly [StageAskKind, boolean | number]

// A partner's event is prepared and paid by the partner; we need to know when and where it is.
function preparation(facts: StageFacts): Question[] {
  const isOurs = facts.ownership !== 'partner'
  return [
    ['times', facts.startTime === null],
    ['venue', !facts.hasVenue && facts.format !== 'online'],
    ['programme', isOurs && facts.programmeItems === 0],
    ['tasks', isOurs && facts.tasks === 0],
    ['costs', isOurs && facts.costs === 0],
  ]
}

function inviting(facts: StageFacts): Question[] {
  if (facts.ownership === 'partner') return []
  return [
    ['invite', facts.invited === 0],
    ['send', facts.unsent],
  ]
}

function asks(...questions: Question[]): StageAsk[] {
  return questions.flatMap(([kind, missing]) => {
    if (missing === false || missing === 0) return []
    return [{ kind, count: missing === true ? null : missing }]
  })
}
