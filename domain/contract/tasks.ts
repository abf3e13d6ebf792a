import { z } from 'zod'
import { daysBetween } from '#domain/shared/dates'
import type {
  CommunicationLineId,
  CommunicationMomentId,
  EventId,
  TaskId,
} from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, optionalText } from './scalars.ts'

const eventId = id<EventId>()
const taskId = id<TaskId>()

const timing = {
  anchor: z.enum(['start', 'end', 'invitation']),
  /** Negative is before the anchor. */
  offsetCount: z.number().int().min(-1000).max(1000),
  offsetUnit: z.enum(['days', 'workdays']),
}

const eventTask = z.object({
  id: taskId,
  title: z.string(),
  note: z.string().nullable(),
  ...timing,
  /** Null while the event has no date, and in a template. */
  dueOn: isoDate.nullable(),
  isPinned: z.boolean(),
  doneOn: isoDate.nullable(),
  isLate: z.boolean(),
})
export type EventTask = z.output<typeof eventTask>

const dueTask = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    taskId,
    title: z.string(),
    dueOn: isoDate,
    isPinned: z.boolean(),
    isLate: z.boolean(),
    eventId,
    eventTitle: z.string(),
    eventDate: isoDate.nullable(),
    code: z.enum(['RB', 'CoP', 'ON', 'WG', 'OV']),
  }),
  /** A moment of the communicatieplan: the message is what is to be done. */
  z.object({
    kind: z.literal('communication'),
    momentId: id<CommunicationMomentId>(),
    lineId: id<CommunicationLineId>(),
    title: z.string(),
    dueOn: isoDate,
    isLate: z.boolean(),
    audience: z.string(),
    channel: z.string(),
    /** Somebody of the network who does it; null is the verbinder, or nobody yet. */
    ownerName: z.string().nullable(),
  }),
])
export type DueTask = z.output<typeof dueTask>

const done = z.object({ done: z.literal(true) })
const due = z.object({ dueOn: isoDate.nullable() })

const longest = 400
const period = z
  .object({ from: isoDate, until: isoDate })
  .refine(({ from, until }) => from <= until && daysBetween(from, until) < longest)

export const tasks = {
  'tasks.list': query(z.object({ eventId })).returns(
    z.object({
      date: isoDate.nullable(),
      isTemplate: z.boolean(),
      /** The day the invitations go out, reckoned unless it is her own choice. */
      invitation: z.object({ day: isoDate.nullable(), isOwn: z.boolean() }),
      tasks: z.array(eventTask),
    }),
  ),
  /** With a day of its own the task is pinned there. */
  'tasks.add': command(
    z.object({
      eventId,
      title: line,
      note: optionalText.default(null),
      ...timing,
      pinnedOn: isoDate.nullable().default(null),
    }),
  ).returns(z.object({ taskId, dueOn: isoDate.nullable() })),
  'tasks.change': command(
    z
      .object({ taskId, title: line, note: optionalText, ...timing })
      .partial()
      .required({
        taskId: true,
      }),
  ).returns(due),
  'tasks.setDone': command(z.object({ taskId, isDone: z.boolean() })).returns(due),
  /** Gives a task a day of its own; `null` lets it follow its event again. */
  'tasks.pin': command(z.object({ taskId, on: isoDate.nullable() })).returns(due),
  'tasks.remove': command(z.object({ taskId })).returns(done),
  /** What is open up to a day: of events that go on and of the communicatieplan; the earliest first. */
  'tasks.due': query(
    z.object({
      until: isoDate,
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(dueTask) })),
  /** How many tasks are open on each day of a period; a day without any is left out. */
  'tasks.counts': query(period).returns(
    z.object({ days: z.array(z.object({ date: isoDate, open: z.number() })) }),
  ),
} as const
