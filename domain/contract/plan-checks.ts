import { z } from 'zod'
import type { ActionId, IndicatorId, PlanRowId } from '#domain/shared/ids'
import { query } from './kinds.ts'
import { id, nothing } from './scalars.ts'

const named = <Id>(ids: z.ZodType<Id>) => z.array(z.object({ id: ids, title: z.string() }))

const checks = z.object({
  /** Every action without a place in the table: said calmly, for the plan itself leaves some out. */
  unplanned: z.array(id<ActionId>()),
  /** Those of them that have yet to begin. */
  actionsToPlan: named(id<ActionId>()),
  /** The row has begun, and no event with a day in it names one of its actions. */
  rowsWithoutEvent: named(id<PlanRowId>()),
  /** Never measured since the start; a yes-no or qualitative one too. */
  indicatorsToMeasure: named(id<IndicatorId>()),
  /** Agreements past their day. */
  lateAgreements: z.number(),
  /** Subjects of the plan that no meeting of the practice had, in any year. */
  topicsToCover: z.array(z.string()),
})
export type PlanChecks = z.output<typeof checks>

export const planChecks = {
  /** What the plan still asks for. */
  'planChecks.list': query(nothing).returns(checks),
} as const
