import { z } from 'zod'
import { isPeriod } from '#domain/plan/periods'
import type { ActionId, EventId, PlanRowId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, nothing } from './scalars.ts'

const rowId = id<PlanRowId>()
const actionIds = z.array(id<ActionId>()).max(50)
const period = z
  .string()
  .refine(isPeriod)
  .meta({ type: 'string', description: 'quarter or year, 2025-Q1 or 2026' })

const planRow = z.object({
  id: rowId,
  title: z.string(),
  periods: z.array(z.string()),
  actionIds,
  source: z.string().nullable(),
})
export type PlanRow = z.output<typeof planRow>

/** An event with a day that goes on and names an action of some row. */
const plannedDay = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate,
  actionIds,
})
export type PlannedDay = z.output<typeof plannedDay>

const done = z.object({ done: z.literal(true) })

export const planRows = {
  /** The plan's own table, with the days of events that belong to its rows. */
  'planRows.list': query(nothing).returns(
    z.object({
      rows: z.array(planRow),
      events: z.array(plannedDay),
      /** The years of the programme; null where they are not known. */
      programmeYears: z.object({ from: z.number().nullable(), until: z.number().nullable() }),
    }),
  ),
  'planRows.add': command(z.object({ title: line, actionIds: actionIds.default([]) })).returns(
    z.object({ rowId }),
  ),
  'planRows.change': command(
    z.object({ rowId, title: line.optional(), actionIds: actionIds.optional() }),
  ).returns(done),
  'planRows.remove': command(z.object({ rowId })).returns(done),
  /** To which place, counted from 0 without itself; the end when it is past the last. */
  'planRows.move': command(z.object({ rowId, position: z.number().int().min(0) })).returns(done),
  /** Whether the row runs in a quarter, or in a year that has no quarters. */
  'planRows.setPeriod': command(z.object({ rowId, period, isPlanned: z.boolean() })).returns(done),
} as const
