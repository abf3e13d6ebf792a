import { z } from 'zod'
import type { TaskId } from '#domain/shared/ids'
import { eventId, series, subregion, typeId } from './event-scalars.ts'
import { typeCode } from './event-type.ts'
import { id, isoDate } from './scalars.ts'

export const stageAsk = z.object({
  kind: z.enum([
    'date',
    'times',
    'venue',
    'programme',
    'tasks',
    'costs',
    'invite',
    'send',
    'answers',
    'open-tasks',
    'presence',
    'open-costs',
    'close',
  ]),
  /** How many, where that says something. */
  count: z.number().nullable(),
})
export type StageAskEntry = z.output<typeof stageAsk>

/** An upcoming event whose day has something against it that was not there when it was chosen. */
export const doubtfulDate = z.object({
  eventId,
  title: z.string(),
  code: typeCode,
  date: isoDate,
  reasons: z.array(z.object({ id: z.string(), text: z.string(), advice: z.string().nullable() })),
})
export type DoubtfulDate = z.output<typeof doubtfulDate>

export const rhythmGap = z.object({
  typeId,
  code: typeCode,
  typeName: z.string(),
  subregion: subregion.nullable(),
  kind: z.enum(['too-few', 'too-many']),
  planned: z.number(),
  min: z.number(),
  max: z.number().nullable(),
  isProposal: z.boolean(),
  source: z.string().nullable(),
  suggestedPeriod: z.string().nullable(),
})
export type RhythmGapEntry = z.output<typeof rhythmGap>

/** A type's rhythm in a year, kept or not; a gap is one that is not kept. */
export const rhythmRow = rhythmGap.extend({
  kind: z.enum(['too-few', 'too-many', 'kept']),
  /** The events that count, by date. */
  events: z.array(z.object({ id: eventId, title: z.string(), date: isoDate })),
})
export type RhythmRowEntry = z.output<typeof rhythmRow>

/** What another day does to the tasks of an event. */
export const movePlan = z.object({
  moves: z.array(
    z.object({
      taskId: id<TaskId>(),
      title: z.string(),
      from: isoDate.nullable(),
      to: isoDate.nullable(),
    }),
  ),
  stays: z.array(
    z.object({
      taskId: id<TaskId>(),
      title: z.string(),
      on: isoDate.nullable(),
      why: z.enum(['done', 'pinned']),
    }),
  ),
})

const neighbour = z.object({ id: eventId, title: z.string(), date: isoDate.nullable() }).nullable()
export const placeInSeries = z.object({
  series,
  position: z.number(),
  total: z.number(),
  previous: neighbour,
  next: neighbour,
})
