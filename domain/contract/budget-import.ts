import { z } from 'zod'
import type { BudgetLineId, FileRefId } from '#domain/shared/ids'
import { command, task } from './kinds.ts'
import { cents, id, isoDate, line, optionalText, year } from './scalars.ts'

const factor = z.union([z.literal(1), z.literal(1_000), z.literal(1_000_000)])
const lineChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), lineId: id<BudgetLineId>() }),
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('leave') }),
])
export type BudgetLineChoice = z.output<typeof lineChoice>

const amountOutcome = z.enum(['new', 'changed', 'same', 'closed-year', 'left'])
export type BudgetAmountOutcome = z.output<typeof amountOutcome>

const plannedLine = z.object({
  /** The cell of the name: what a line of the file is known by. */
  cell: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  section: z.string().nullable(),
  match: z
    .object({
      lineId: id<BudgetLineId>(),
      how: z.enum(['remembered', 'name', 'words', 'code']),
    })
    .nullable(),
  choice: lineChoice,
  amounts: z.array(
    z.object({
      year: z.number(),
      cell: z.string(),
      before: cents.nullable(),
      after: cents.nullable(),
      /** Null where the file says no amount: nothing changes there. */
      outcome: amountOutcome.nullable(),
    }),
  ),
})
export type BudgetImportLine = z.output<typeof plannedLine>

const sumCheck = z.object({
  cell: z.string(),
  label: z.string(),
  year: z.number().nullable(),
  says: cents,
  addsUpTo: cents,
  difference: cents,
})

const preview = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), lines: z.number() })),
  sheet: z.string(),
  /** By how much the amounts are multiplied, and the cell that says so; null when none does. */
  unit: z.object({ factor, cell: z.string().nullable() }),
  years: z.array(
    z.object({
      year: z.number(),
      cell: z.string(),
      heading: z.string(),
      isClosed: z.boolean(),
      sum: cents,
    }),
  ),
  /** Columns under a year with something else than what is budgeted. */
  leftOut: z.array(z.object({ cell: z.string(), heading: z.string() })),
  lines: z.array(plannedLine),
  checks: z.array(sumCheck),
  notes: z.array(
    z.object({
      cell: z.string(),
      kind: z.enum(['not-an-amount', 'error-cell', 'pro-memorie', 'no-name', 'not-a-sum']),
      value: z.string(),
    }),
  ),
  counts: z.record(amountOutcome, z.number()),
  newLines: z.number(),
})
export type BudgetImportPreview = z.output<typeof preview>

const reading = {
  file: id<FileRefId>(),
  sheet: z.string().nullable().default(null),
  /** Null lets the file say it. */
  factor: factor.nullable().default(null),
  choices: z
    .array(z.object({ cell: z.string().max(12), choice: lineChoice }))
    .max(5_000)
    .default([]),
}

export const budgetImport = {
  /** What taking in a begroting would do, per line and year; nothing is written. */
  'budgetImport.inspect': task(z.object(reading)).returns(preview),
  /** Takes it in as one step, and remembers which line was which; it must have been inspected. */
  'budgetImport.apply': command(
    z.object({
      ...reading,
      version: z.object({ name: line, decidedOn: isoDate.nullable(), reason: optionalText }),
    }),
    { backsUpFirst: true },
  ).returns(
    z.object({
      amounts: z.number(),
      newLines: z.number(),
      years: z.array(year),
      sentence: z.string(),
    }),
  ),
} as const
