import type { FinanceItem } from '#domain/contract/finance'
import type { Tone } from '#renderer/components/chip.tsx'
import type { IconName } from '#renderer/components/icon.tsx'

export type MatchState = FinanceItem['state']

/** How each state looks; its word always stands beside it. */
export const stateLook: Record<MatchState, { icon: IconName; tone: Tone }> = {
  choose: { icon: 'attention', tone: 'warn' },
  'only-there': { icon: 'add', tone: 'accent' },
  proposed: { icon: 'awaiting', tone: 'quiet' },
  'only-here': { icon: 'waiting', tone: 'warn' },
  'left-out': { icon: 'declined', tone: 'quiet' },
  matched: { icon: 'yes', tone: 'ok' },
}

/** The states in the order in which there is something to do. */
export const statesInOrder = Object.keys(stateLook) as MatchState[]

/** The sum of a side of an item; null when the side is empty. */
export function sumOf(side: readonly { readonly exVat: number }[]): number | null {
  return side.length === 0 ? null : side.reduce((sum, { exVat }) => sum + exVat, 0)
}
