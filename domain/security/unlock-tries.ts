import type { Instant } from '#domain/shared/dates'

/** The wrong tries since the data was last opened. */
export type UnlockTries = { readonly wrong: number; readonly lastAt: Instant | null }

export const noTries: UnlockTries = { wrong: 0, lastAt: null }

const freeTries = 4
const firstWaitSeconds = 5
const longestWaitSeconds = 300

/** How long the next try has to wait: from the fifth wrong one 5 seconds, doubling to 5 minutes; never for ever. */
export function waitSeconds({ wrong, lastAt }: UnlockTries, now: Instant): number {
  if (lastAt === null || wrong <= freeTries) return 0
  const whole = Math.min(firstWaitSeconds * 2 ** (wrong - freeTries - 1), longestWaitSeconds)
  const passed = (Date.parse(now) - Date.parse(lastAt)) / 1000
  // A clock that was put back must not make the wait longer than it is.
  return Math.min(Math.max(Math.ceil(whole - passed), 0), whole)
}

/** One more wrong try. */
export function withWrongTry({ wrong }: UnlockTries, now: Instant): UnlockTries {
  return { wrong: wrong + 1, lastAt: now }
}
