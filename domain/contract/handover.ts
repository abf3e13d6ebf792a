import { z } from 'zod'
import { handoverVariants } from '#domain/handover/table'
import { query, task } from './kinds.ts'
import { fileRef } from './scalars.ts'

const variant = z.enum(handoverVariants)

const file = z.object({
  fileName: z.string(),
  title: z.string(),
  what: z.string(),
  kind: z.enum(['letter', 'workbook', 'report', 'calendar', 'copy']),
  /** Of a workbook; zero for every other file. */
  sheets: z.number(),
})
export type HandoverFile = z.output<typeof file>

const looseEnds = {
  /** Agreements that are open and of nobody. */
  withoutOwner: z.number(),
  /** People of whom nothing says what their data is kept for. */
  withoutPurpose: z.number(),
}

const preview = z.object({
  files: z.array(file),
  letters: z.number(),
  sheets: z.number(),
  /** Files that are no workbook and no letter. */
  others: z.number(),
  ...looseEnds,
})
export type HandoverPreview = z.output<typeof preview>

const copy = z.object({
  isEncrypted: z.boolean(),
  /** What a successor needs; `this-computer` opens nowhere else. */
  opensWith: z.enum(['nothing', 'recovery-key', 'password', 'either', 'this-computer']),
})
export type FolderCopy = z.output<typeof copy>

export const handover = {
  /** What would be in the dossier, and what is better put right first. */
  'handover.preview': query(z.object({ variant })).returns(preview),
  /** One zip for a successor, or one to share: without what may name somebody. */
  'handover.make': task(z.object({ variant })).returns(
    z.object({
      files: z.array(fileRef),
      letters: z.number(),
      sheets: z.number(),
      others: z.number(),
      /** The copy of the store in it; null when it has none. */
      copy: copy.nullable(),
    }),
  ),
} as const
