import { z } from 'zod'
import { organisationsSheetColumns } from '#domain/export/organisations-sheet'
import { peopleSheetColumns } from '#domain/export/people-sheet'
import type { ChainRoleId, GemeenteId, GroupId, SavedExportId } from '#domain/shared/ids'
import { budgetColumnIds } from '#domain/export/budget-choice'
import { command, query, task } from './kinds.ts'
import { fileRef, id, isoDate, line, nothing, year } from './scalars.ts'

const chosen = {
  chainRoleId: id<ChainRoleId>().nullable().default(null),
  gemeenteId: id<GemeenteId>().nullable().default(null),
}
/** The year it is about, or the year in which it is made, so that it can be kept for ever. */
const ofYear = z.union([z.literal('this'), z.literal('previous'), year])
export type ExportYear = z.output<typeof ofYear>

/** What is kept of an export, per kind: what is in it, which columns, in which order. */
const exportChoice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('people'),
    groupId: id<GroupId>().nullable().default(null),
    ...chosen,
    columns: z.array(z.enum(peopleSheetColumns)).min(1).max(20),
    sort: z.enum(['name', 'organisation', 'chainRole']).default('name'),
  }),
  z.strictObject({
    kind: z.literal('organisations'),
    ...chosen,
    columns: z.array(z.enum(organisationsSheetColumns)).min(1).max(20),
    sort: z.enum(['name', 'people']).default('name'),
  }),
  z.strictObject({ kind: z.literal('attendance'), year: ofYear }),
  z.strictObject({
    kind: z.literal('budget'),
    /** Null is every year. */
    year: ofYear.nullable().default(null),
    hidden: z.array(z.enum(budgetColumnIds)).max(20).default([]),
  }),
  z.strictObject({ kind: z.literal('hours'), year: ofYear }),
  z.strictObject({ kind: z.literal('calendar'), year: ofYear }),
])
export type ExportChoice = z.output<typeof exportChoice>
export type ExportKind = ExportChoice['kind']
export const exportKinds = exportChoice.options.map(({ shape }) => shape.kind.value)

/** A kept choice as it can still be used, or undefined when it no longer fits. */
export function readExportChoice(kept: unknown): ExportChoice | undefined {
  return exportChoice.safeParse(kept).data
}

const exportId = id<SavedExportId>()
const saved = z.object({
  id: exportId,
  name: z.string(),
  /** As it was kept; a kind of a later Schakel too. */
  kind: z.string(),
  /** Null when it no longer fits: then it can be chosen again, and the name stays. */
  choice: exportChoice.nullable(),
  /** The day the file was last saved. */
  madeOn: isoDate.nullable(),
})
export type SavedExport = z.output<typeof saved>
const done = z.object({ done: z.literal(true) })

/** Exports that are kept with what is in them, and made again by one press. */
export const savedExports = {
  'savedExports.list': query(nothing).returns(z.array(saved)),
  'savedExports.add': command(z.object({ name: line, choice: exportChoice })).returns(
    z.object({ exportId }),
  ),
  'savedExports.change': command(
    z.object({ exportId, name: line.optional(), choice: exportChoice.optional() }),
  ).returns(done),
  /** To a place in the list, from zero. */
  'savedExports.move': command(z.object({ exportId, to: z.number().int().min(0) })).returns(done),
  'savedExports.remove': command(z.object({ exportId })).returns(done),
  /** The file was saved: the list says when. */
  'savedExports.noteMade': command(z.object({ exportId })).returns(done),
  /** Makes the file anew, by the same rules as where it is made once. */
  'savedExports.make': task(z.object({ exportId })).returns(z.object({ files: z.array(fileRef) })),
} as const
