import { z } from 'zod'
import type { ActionId, ActionNoteId, EventId, IndicatorId, PlanRowId } from '#domain/shared/ids'
import { anyStage } from './event-scalars.ts'
import { command, query } from './kinds.ts'
import { planAction } from './plan.ts'
import { id, isoDate, optionalText, year } from './scalars.ts'

const actionId = id<ActionId>()
const noteId = id<ActionNoteId>()
const noteText = z.string().trim().min(1).max(2000)

const actionNote = z.object({ id: noteId, notedOn: isoDate, text: z.string() })
export type ActionNote = z.output<typeof actionNote>

const linkedEvent = z.object({
  eventId: id<EventId>(),
  title: z.string(),
  date: isoDate.nullable(),
  stage: anyStage,
})

const detail = z.object({
  action: planAction,
  isFollowed: z.boolean(),
  milestones: z.array(z.object({ id: z.string(), period: z.string(), text: z.string() })),
  /** The newest first. */
  notes: z.array(actionNote),
  /** What the report of a year says of it, in her own words; only years with a text. */
  yearTexts: z.array(z.object({ year: z.number(), text: z.string() })),
  rows: z.array(z.object({ id: id<PlanRowId>(), title: z.string(), periods: z.array(z.string()) })),
  indicators: z.array(z.object({ id: id<IndicatorId>(), title: z.string() })),
  /** Every event that names it, held or not; the newest first, at most a hundred. */
  events: z.array(linkedEvent),
  eventsTotal: z.number(),
})
export type PlanActionDetail = z.output<typeof detail>

const done = z.object({ done: z.literal(true) })

export const planActionCalls = {
  /** Everything of one action; what was done for it is `evidence.of`. */
  'plan.action': query(z.object({ actionId })).returns(detail),
  /** How it goes, on a day. */
  'actionNotes.add': command(z.object({ actionId, notedOn: isoDate, text: noteText })).returns(
    z.object({ noteId }),
  ),
  'actionNotes.change': command(
    z.object({ noteId, notedOn: isoDate.optional(), text: noteText.optional() }),
  ).returns(done),
  'actionNotes.remove': command(z.object({ noteId })).returns(done),
  /** The text of the report of a year; an empty one is taken away. */
  'plan.keepYearText': command(z.object({ actionId, year, text: optionalText })).returns(done),
} as const
