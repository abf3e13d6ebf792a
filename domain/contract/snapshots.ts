import { z } from 'zod'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { cents, id, instant, isoDate, line, nothing, optionalText, year } from './scalars.ts'

const snapshotId = id<BudgetSnapshotId>()

const snapshot = z.object({
  id: snapshotId,
  label: z.string(),
  note: z.string().nullable(),
  madeAt: instant,
})
export type SnapshotInList = z.output<typeof snapshot>

const costs = { geraamd: cents, verplicht: cents, gerealiseerd: cents }
const figures = z.object({ ...costs, begroot: cents.nullable(), restant: cents.nullable() })

const difference = { ...costs, begroot: cents, restant: cents }

/** One thing that happened; its words come from the booking as it is now. */
const part = z.object({
  id: z.string(),
  kind: z.enum([
    ...(['amount', 'entry-new', 'entry-gone', 'entry-changed', 'closed', 'reopened'] as const),
    ...(['covers-estimate', 'keeps-estimate', 'into-annex', 'out-of-annex', 'moved'] as const),
    /** What is behind a row that has more than is shown, added up. */
    ...(['restant-known', 'restant-unknown', 'rest'] as const),
  ]),
  ...difference,
  /** What the cost is for; null when it is not there any more. */
  description: z.string().nullable(),
  supplier: z.string().nullable(),
  step: z.enum(['estimate', 'commitment', 'actual', 'credit']).nullable(),
  date: isoDate.nullable(),
  before: cents.nullable(),
  after: cents.nullable(),
  /** Where a cost came from and went to; null is no event. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  versionName: z.string().nullable(),
  reason: z.string().nullable(),
  /** Of `rest`: how many there are. */
  count: z.number(),
})
export type DifferencePartAnswer = z.output<typeof part>

const row = z.object({
  /** The line or the event; null is what belongs to no event. */
  key: z.string().nullable(),
  code: z.string().nullable(),
  /** Null when it is not there any more. */
  name: z.string().nullable(),
  year,
  before: figures,
  after: figures,
  difference: z.object(difference),
  parts: z.array(part),
})
export type ComparedRowAnswer = z.output<typeof row>

const comparison = z.object({
  before: snapshot,
  /** Null is how it stands now. */
  after: snapshot.nullable(),
  years: z.array(year),
  rows: z.array(row),
  totals: z.array(
    z.object({ year, before: figures, after: figures, difference: z.object(difference) }),
  ),
})
export type Comparison = z.output<typeof comparison>

const done = z.object({ done: z.literal(true) })

/** Stands of the annex that were kept, and what happened between two of them. */
export const snapshots = {
  'snapshots.list': query(nothing).returns(z.array(snapshot)),
  'snapshots.take': command(z.object({ label: line, note: optionalText.optional() })).returns(
    z.object({ snapshotId }),
  ),
  'snapshots.rename': command(
    z.object({ snapshotId, label: line, note: optionalText.optional() }),
  ).returns(done),
  'snapshots.remove': command(z.object({ snapshotId })).returns(done),
  'snapshots.compare': query(
    z.object({
      beforeId: snapshotId,
      /** Null compares with how it stands now. */
      afterId: snapshotId.nullable(),
      per: z.enum(['line', 'event']),
      year: year.nullable(),
      /** The row of which everything is wanted, however much it is. */
      whole: z.object({ key: z.string().nullable(), year }).optional(),
    }),
  ).returns(comparison),
} as const
