import type { PoolCandidate } from '#domain/contract/assignments'

/** Whether somebody can be asked for this now: not asked yet, and willing to be. */
export function canBeAsked({ status, consent }: PoolCandidate): boolean {
  return (status === null || status === 'declined') && consent !== 'withdrawn'
}
