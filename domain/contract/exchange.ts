import { z } from 'zod'
import type { ChainRoleId, FileRefId, GemeenteId } from '#domain/shared/ids'
import { poolFields } from '#domain/import/fields'
import { command, task } from './kinds.ts'
import { fileRef, id, instant, optionalLine } from './scalars.ts'

const importField = z.enum([
  'name',
  'givenName',
  'tussenvoegsel',
  'familyName',
  'organisation',
  'function',
  'chainRole',
  'email',
  'phone',
  'gemeente',
  'note',
  'contactName',
  'rowNumber',
  'sensitive',
  ...poolFields,
])
const outcome = z.enum(['new', 'changed', 'doubtful', 'duplicate', 'rejected'])
const sheetKind = z.enum([
  'people',
  'pool',
  'organisations',
  'attendance',
  'answers',
  'evaluation',
  'budget',
  'bookings',
  'unknown',
])
const target = z.enum(['people', 'organisations', 'pool'])
export type ImportTarget = z.output<typeof target>

const mapping = z
  .array(z.object({ columnIndex: z.number().int().min(0).max(255), field: importField.nullable() }))
  .max(256)

/** What holds for the whole list, where a row says nothing. */
const fill = z.object({
  organisationName: optionalLine.default(null),
  chainRoleId: id<ChainRoleId>().nullable().default(null),
  gemeenteIds: z.array(id<GemeenteId>()).max(100).default([]),
})

export type ImportFill = z.output<typeof fill>

/** Which list of which file, and how its columns are read; null lets Schakel decide. */
const reading = {
  file: id<FileRefId>(),
  sheet: z.string().nullable().default(null),
  mapping: mapping.nullable().default(null),
  target: target.nullable().default(null),
  fill: fill.prefault({}),
}

const said = z.object({ cell: z.string(), kind: z.string(), value: z.string() })
const change = z.object({
  field: z.string(),
  cell: z.string(),
  before: z.string().nullable(),
  after: z.string(),
  isChosen: z.boolean(),
})
const importRow = z.object({
  row: z.number(),
  cell: z.string(),
  outcome,
  name: z.string().nullable(),
  organisationName: z.string().nullable(),
  gemeenteIds: z.array(id<GemeenteId>()),
  /** Of a list of sleutelpersonen, with their levels; null in other lists. */
  languages: z.string().nullable(),
  reasons: z.array(z.object({ cell: z.string(), kind: z.string() })),
  match: z
    .object({
      kind: z.enum(['row', 'person', 'organisation']),
      row: z.number().optional(),
      name: z.string(),
    })
    .nullable(),
  changes: z.array(change),
  notes: z.array(said),
  /** Side by side with whom the row is like; empty for a row that is like nobody. */
  compared: z.array(
    z.object({
      field: z.string(),
      inFile: z.string().nullable(),
      inSchakel: z.string().nullable(),
    }),
  ),
})
export type ImportRow = z.output<typeof importRow>

const preview = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), kind: sheetKind, rows: z.number() })),
  sheet: z.string(),
  kind: sheetKind,
  target,
  headerRow: z.number().nullable(),
  columns: z.array(
    z.object({
      index: z.number(),
      heading: z.string(),
      field: importField.nullable(),
      example: z.string(),
    }),
  ),
  exampleRow: z.number().nullable(),
  /** When these headings were taken in before; null for headings Schakel does not know. */
  knownSince: instant.nullable(),
  counts: z.record(outcome, z.number()),
  changedFields: z.number(),
  /** Known records of which something changes without a further choice. */
  changesUnasked: z.number(),
  withoutEmail: z.number(),
  notes: z.array(said),
  /** How many rows have the outcome that was asked for. */
  total: z.number(),
  rows: z.array(importRow),
})
export type ImportPreview = z.output<typeof preview>

const rowChoice = z.object({
  row: z.number().int().min(1),
  choice: z.enum(['as-new', 'merge', 'skip']),
  /** Of a merge: the fields the file fills; without it those that were empty or safe to change. */
  fields: z.array(z.string()).nullable().default(null),
})
export type ImportChoice = z.output<typeof rowChoice>

const report = z.object({
  added: z.number(),
  changed: z.number(),
  merged: z.number(),
  left: z.object({ doubtful: z.number(), duplicate: z.number(), rejected: z.number() }),
  skipped: z.number(),
  organisationsAdded: z.number(),
  /** Who is in the pool from now on. */
  joined: z.number(),
  sentence: z.string(),
})
export type ImportReport = z.output<typeof report>

export const exchange = {
  /** What taking in a list would do; nothing is written. Rows that need a choice come first. */
  'import.preview': task(
    z.object({
      ...reading,
      outcome: outcome.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(0).max(1_000).default(200),
    }),
  ).returns(preview),
  /** Stops the reading of a file that is under way. */
  'import.stop': task(z.object({ file: id<FileRefId>() })).returns(
    z.object({ wasReading: z.boolean() }),
  ),
  /** What would stay behind, in a workbook, to be mended; the file must have been previewed. */
  'import.left': task(
    z.object({ ...reading, choices: z.array(rowChoice).max(50_000).default([]) }),
  ).returns(z.object({ files: z.array(fileRef), count: z.number() })),
  /** Takes the list in as one step; the file must have been previewed in this run. */
  'import.apply': command(
    z.object({ ...reading, choices: z.array(rowChoice).max(50_000).default([]) }),
    { backsUpFirst: true },
  ).returns(report),
} as const
