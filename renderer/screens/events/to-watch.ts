import type { SignalLine } from '#domain/contract/calendar'

/** How many lines still ask for attention. */
export function toWatchIn(signals: readonly SignalLine[]): number {
  return signals.filter(
    ({ severity, decidedOn }) =>
      decidedOn === null && (severity === 'avoid' || severity === 'adapt'),
  ).length
}
