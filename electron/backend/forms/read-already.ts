import type { NeedCount } from '#domain/forms/needs'
import { listReadNeeds } from '#backend/db/repositories/event-needs'
import type { Reader } from '#backend/db/sql'
import { markOf } from './make-form-plan.ts'
import type { MadeFormPlan } from './make-form-plan.ts'

/** Whether the same form was read with the same counts: then nothing changes, not even the day. */
export function isReadAlready(db: Reader, { plan, earlier }: MadeFormPlan): boolean {
  if (earlier === null || earlier.form !== markOf(plan.formKey)) return false
  const plain = (needs: readonly NeedCount[]) =>
    JSON.stringify(needs.map(({ kind, name, people }) => [kind, name, people]))
  const isSameSize = earlier.responses === plan.responses.length
  return isSameSize && plain(listReadNeeds(db, earlier.id)) === plain(plan.needs)
}
