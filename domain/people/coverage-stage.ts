import { assertNever } from '#domain/shared/assert-never'
import type { AttendeeStand } from '#domain/attendance/attendee-list'

/** How far somebody came: the three numbers the chain is looked at in. */
export type CoverageStage = 'invited' | 'registered' | 'present'

export const coverageStages: readonly CoverageStage[] = ['invited', 'registered', 'present']

type Standing = {
  readonly isInvited: boolean
  readonly stand: AttendeeStand
  readonly isPresent: boolean
}

/** Whether somebody counts at this stage. */
export function isAtStage(
  { isInvited, stand, isPresent }: Standing,
  stage: CoverageStage,
): boolean {
  switch (stage) {
    case 'invited':
      return isInvited
    case 'registered':
      return stand === 'registered'
    case 'present':
      return isPresent
    default:
      return assertNever(stage)
  }
}

const undecided: readonly AttendeeStand[] = ['invited', 'maybe', 'waiting', 'offered', 'lapsed']

/** Whether somebody may still get there: on the list without a seat, or with a seat and not seen. */
export function isOnTheWay(standing: Standing, stage: CoverageStage): boolean {
  if (isAtStage(standing, stage)) return false
  switch (stage) {
    case 'invited':
      return false
    case 'registered':
      return undecided.includes(standing.stand)
    case 'present':
      return standing.stand === 'registered'
    default:
      return assertNever(stage)
  }
}
