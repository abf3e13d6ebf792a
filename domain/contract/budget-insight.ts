import { z } from 'zod'
import { budgetColumnIds } from '#domain/export/budget-choice'
import type { BudgetLineId, BudgetSnapshotId, CostChainId, EventId } from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import { cents, fileRef, id, isoDate, nothing, year } from './scalars.ts'

const course = z.object({
  year,
  begroot: cents.nullable(),
  /** Realised up to and including each month that began. */
  months: z.array(cents),
  realised: cents,
  /** The part of the year that has passed. */
  passed: z.number(),
  even: cents.nullable(),
  /** Realised minus spent evenly; below zero is less. */
  difference: cents.nullable(),
})
export type BudgetCourse = z.output<typeof course>

const figurePart = z.object({
  id: z.string(),
  kind: z.enum(['amount', 'entry', 'open']),
  amount: cents,
  year,
  chainId: id<CostChainId>().nullable(),
  lineName: z.string(),
  eventTitle: z.string().nullable(),
  description: z.string(),
  supplier: z.string().nullable(),
  step: z.enum(['actual', 'credit']).nullable(),
  date: isoDate.nullable(),
  invoice: z.string().nullable(),
})
export type FigurePartAnswer = z.output<typeof figurePart>

const madeOf = z.object({
  /** The figure itself; null while no line has an amount. */
  amount: cents.nullable(),
  lineName: z.string().nullable(),
  eventTitle: z.string().nullable(),
  count: z.number(),
  parts: z.array(figurePart),
})
export type MadeOfAnswer = z.output<typeof madeOf>

const workbookChoice = z.object({
  /** Columns of a year's sheet that are left out. */
  hidden: z.array(z.enum(budgetColumnIds)).max(20),
  /** Null is every year, also those to come. */
  years: z.array(year).max(100).nullable(),
})
export type WorkbookChoice = z.output<typeof workbookChoice>

/** The choice as it was kept, or undefined when it can no longer be read. */
export function readWorkbookChoice(kept: unknown): WorkbookChoice | undefined {
  return workbookChoice.safeParse(kept).data
}

/** How the annex goes through the year, and what each of its figures is made of. */
export const budgetInsight = {
  'budget.course': query(z.object({ year, lineId: id<BudgetLineId>().nullable() })).returns(course),
  'budget.madeOf': query(
    z.object({
      figure: z.enum(['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'used']),
      year: year.nullable(),
      lineId: id<BudgetLineId>().nullable(),
      /** `none` is what belongs to no event. */
      eventId: z.union([z.literal('none'), id<EventId>()]).nullable(),
      limit: z.number().int().min(1).max(5_000).default(200),
    }),
  ).returns(madeOf),
  'budget.workbookChoice': query(nothing).returns(workbookChoice),
  /** How she likes her file is no step to undo. */
  'budget.chooseWorkbook': command(workbookChoice).returns(workbookChoice),
  /** The annex in Excel, which says with which stand it was compared. */
  'budget.exportCompared': task(z.object({ snapshotId: id<BudgetSnapshotId>() })).returns(
    z.object({ files: z.array(fileRef) }),
  ),
} as const
