import { readRevision } from './repositories/status.ts'
import type { Reader } from './sql.ts'

/** What was worked out for one store: under which revision, and the answers by their question. */
type Kept<Answer> = { readonly revision: number; readonly answers: Map<string, Answer> }

/**
 * A question that is worked out once for as long as nothing changes in the store. Its answer may
 * hang on nothing but the store and what is asked, so a day it is counted from is part of the ask.
 */
export function whileUnchanged<Asked extends readonly (string | number | null)[], Answer>(
  workOut: (db: Reader, ...asked: Asked) => Answer,
): (db: Reader, ...asked: Asked) => Answer {
  const stores = new WeakMap<Reader, Kept<Answer>>()
  return (db, ...asked) => {
    const revision = readRevision(db)
    const held = stores.get(db)
    const { answers } = held?.revision === revision ? held : { answers: new Map<string, Answer>() }
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = workOut(db, ...asked)
    answers.set(key, answer)
    stores.set(db, { revision, answers })
    return answer
  }
}
