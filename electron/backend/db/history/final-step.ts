import { isFinal } from '#domain/commands/final'
import type { IsoDate } from '#domain/shared/dates'
import { sql } from '#backend/db/sql'
import type { Reader } from '#backend/db/sql'

/** A step that paid money, as it was written then. */
export type FinalStep = { readonly paidOn: IsoDate; readonly reference: string }

/**
 * The step that undo would come to, when it is one that cannot be taken back: nothing below it can
 * be taken back either. Undefined when undo can go on.
 */
export function findFinalStep(db: Reader): FinalStep | undefined {
  const step = db.find<{ id: string; command: string }>(sql`
    SELECT id, command FROM history_step WHERE is_undone = 0 ORDER BY position DESC LIMIT 1
  `)
  if (!step || !isFinal(step.command)) return undefined
  return db.get<FinalStep>(sql`
    SELECT after ->> 'paid_on' AS paidOn, after ->> 'reference' AS reference
    FROM history_change
    WHERE step_id = ${step.id} AND table_name = 'payment' AND after ->> 'paid_on' IS NOT NULL
    ORDER BY position LIMIT 1
  `)
}
