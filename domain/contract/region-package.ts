import { z } from 'zod'
import type { FileRefId } from '#domain/shared/ids'
import { command, task } from './kinds.ts'
import { fileRef, id, line, nothing } from './scalars.ts'

const file = id<FileRefId>()

/** How many there are of each thing that a region consists of. */
const contents = z.object({
  gemeenten: z.number(),
  organisations: z.number(),
  actions: z.number(),
  rows: z.number(),
  indicators: z.number(),
  projects: z.number(),
  consultations: z.number(),
  types: z.number(),
  events: z.number(),
  lines: z.number(),
})
export type PackageContents = z.output<typeof contents>

const inspected = z.object({
  regionName: z.string(),
  /** What is in the file. */
  holds: contents,
  /** What stands there now and would go. */
  replaces: contents,
  /** Somebody works here already, so that it cannot be taken over. */
  isInUse: z.boolean(),
})
export type InspectedPackage = z.output<typeof inspected>

export const regionPackages = {
  /** What a region package holds and what it would replace; nothing is written. */
  'regionPackage.inspect': task(z.object({ file })).returns(inspected),
  /**
   * Starts this store with the region of the file, as one step; only while it holds nobody's work.
   * A package says nothing of her own organisation: without a name here it stays as it was.
   */
  'regionPackage.take': command(z.object({ file, organisationName: line.optional() }), {
    backsUpFirst: true,
  }).returns(z.object({ regionName: z.string() })),
  /** The own region as a package: no people, no addresses, no amounts. */
  'regionPackage.export': task(nothing).returns(z.object({ files: z.array(fileRef) })),
} as const
