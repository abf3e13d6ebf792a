import type { Safe } from './safe.ts'

const last = new WeakMap<Safe, Promise<unknown>>()

/** Work on a store as a whole waits for such work before it, so that no keyring or file is lost. */
export function oneAtATime<Result>(safe: Safe, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(safe) ?? Promise.resolve()
  const done = before.then(work, work)
  last.set(safe, done)
  return done
}
