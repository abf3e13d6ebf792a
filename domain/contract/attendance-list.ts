import { z } from 'zod'
import type { EventId, FileRefId, PersonId } from '#domain/shared/ids'
import { command, task } from './kinds.ts'
import { id, wallTime } from './scalars.ts'

const choice = z.enum(['present', 'absent', 'new', 'leave'])
const person = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  organisation: z.string().nullable(),
})

const outcome = z.enum(['arrives', 'walk-in', 'conflict', 'doubtful', 'unchanged'])
const reason = z.enum([
  'marked',
  'known-walk-in',
  'new-walk-in',
  'says-no',
  'cleared',
  'left-empty',
  'unclear-mark',
  'other-name',
  'key-gone',
  'on-list',
  'similar-name',
  'several-names',
  'other-organisation',
  'no-name',
  'nothing',
  'already-in',
  'in-since',
  'taken-back-since',
  'withdrawn-since',
  'double',
  'erased',
  'walk-in-absent',
])
const was = z.enum([
  'not-on-list',
  'invited',
  'maybe',
  'declined',
  'registered',
  'waiting',
  'offered',
  'lapsed',
  'cancelled',
])

const row = z.object({
  row: z.number(),
  cell: z.string(),
  outcome,
  reason,
  said: z.string().nullable(),
  name: z.string(),
  organisation: z.string().nullable(),
  functionName: z.string().nullable(),
  gemeente: z.string().nullable(),
  time: wallTime.nullable(),
  was: was.nullable(),
  /** Whom the row is about, the likeliest first. */
  people: z.array(person),
  choices: z.array(choice),
  usual: choice,
  rename: z.object({ cell: z.string(), before: z.string(), after: z.string() }).nullable(),
})
export type AttendanceListRow = z.output<typeof row>

const preview = z.object({
  fileName: z.string(),
  sheet: z.string(),
  headerRow: z.number(),
  rows: z.array(row),
  /** Who is on the list and not in the file; nothing changes for them. */
  missing: z.array(z.string()),
})
export type AttendanceListPreview = z.output<typeof preview>

const rowChoice = z.object({
  row: z.number().int().min(1),
  choice,
  /** Of several people a row can be about: which one. */
  personId: id<PersonId>().nullable().default(null),
  /** Whether the name of the list is taken over. */
  takesName: z.boolean().default(false),
})
export type AttendanceListChoice = z.output<typeof rowChoice>

const file = id<FileRefId>()

/** A list of who was there that comes back from Excel. */
export const attendanceList = {
  /** Whose list a file is; null for a list that no event is known of. */
  'attendance.findList': task(z.object({ file })).returns(
    z.object({ isList: z.boolean(), eventId: id<EventId>().nullable() }),
  ),
  /** What reading a list back would do; nothing is written. */
  'attendance.readBack': task(z.object({ eventId: id<EventId>(), file })).returns(preview),
  /** Takes the list over as one step; the file must have been read before. */
  'attendance.takeList': command(
    z.object({
      eventId: id<EventId>(),
      file,
      choices: z.array(rowChoice).max(50_000).default([]),
    }),
    { backsUpFirst: true },
  ).returns(
    z.object({
      present: z.number(),
      absent: z.number(),
      added: z.number(),
      renamed: z.number(),
      sentence: z.string(),
    }),
  ),
} as const
