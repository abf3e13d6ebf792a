import { z } from 'zod'
import { command, query, task } from './kinds.ts'
import { instant, isoDate, nothing } from './scalars.ts'

/** What the frame of the app shows: navigation counts, region, and what is true about safety. */
const status = z.object({
  version: z.string(),
  now: instant,
  today: isoDate,
  isClockFixed: z.boolean(),
  isSetUp: z.boolean(),
  regionName: z.string().nullable(),
  programmeName: z.string().nullable(),
  programmeYears: z.string().nullable(),
  encryption: z.enum(['none', 'key-file', 'keychain', 'password']),
  lastBackupAt: instant.nullable(),
  /** Recent changes that are missed since Schakel was last closed, as after a cut-off file. */
  lostChanges: z.int(),
  lastChangeAt: instant.nullable(),
  counts: z.object({
    events: z.number(),
    people: z.number(),
    organisations: z.number(),
    pool: z.number(),
  }),
  undo: z.object({ command: z.string(), name: z.string() }).nullable(),
  redo: z.object({ command: z.string(), name: z.string() }).nullable(),
})
export type SystemStatus = z.output<typeof status>

export const appearance = z.object({
  theme: z.enum(['systeem', 'licht', 'donker', 'contrast']),
  density: z.enum(['compact', 'normaal', 'ruim']),
  hasMotion: z.boolean(),
  /** Whether a single letter is a shortcut; off for who dictates (WCAG 2.1.4). */
  hasLetterKeys: z.boolean(),
})
export type Appearance = z.output<typeof appearance>

const replayed = z.object({ command: z.string(), name: z.string() })

export const system = {
  'system.status': task(nothing).returns(status),
  'system.contentHash': query(nothing).returns(z.object({ hash: z.string() })),
  'system.appearance': query(nothing).returns(appearance),
  'system.changeAppearance': command(appearance.partial()).returns(appearance),
  'system.setUp': command(
    z.object({
      start: z.enum(['achterhoek', 'leeg']),
      regionName: z.string().trim().max(120).nullable(),
    }),
  ).returns(z.object({ isSetUp: z.literal(true) })),
  'history.undo': task(nothing).returns(replayed),
  'history.redo': task(nothing).returns(replayed),
} as const
