import { z } from 'zod'
import type { ConsultationId, EventId, PersonId, SeriesId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { personChoice } from './outcomes.ts'
import { id, isoDate, line, optionalLine, optionalText, searchText } from './scalars.ts'

const consultationId = id<ConsultationId>()
const personId = id<PersonId>()
const timesPerYear = z.number().int().min(1).max(366).nullable()
const topics = z.array(line).max(100)

const row = z.object({
  id: consultationId,
  name: z.string(),
  purpose: z.string().nullable(),
  timesPerYear,
  topics,
  memberCount: z.number(),
  /** Meetings of its series this year: those that are over, and those still to come. */
  heldThisYear: z.number(),
  plannedThisYear: z.number(),
  /** The first meeting that is not over yet; null without one. */
  nextOn: isoDate.nullable(),
})
export type ConsultationRow = z.output<typeof row>

const consultation = row.extend({
  note: z.string().nullable(),
  source: z.string().nullable(),
  isArchived: z.boolean(),
  members: z.array(
    z.object({
      personId,
      name: z.string(),
      organisationName: z.string().nullable(),
      role: z.string().nullable(),
    }),
  ),
  series: z.object({ id: id<SeriesId>(), name: z.string() }).nullable(),
  /** By date, the last fifty; those without a date last. */
  meetings: z.array(
    z.object({
      eventId: id<EventId>(),
      title: z.string(),
      date: isoDate.nullable(),
      isHeld: z.boolean(),
      isCancelled: z.boolean(),
    }),
  ),
})
export type Consultation = z.output<typeof consultation>

const facts = {
  name: line,
  purpose: optionalText,
  note: optionalText,
  timesPerYear,
  /** As a whole, in the order they are read. */
  topics,
  /** The series its meetings belong to, by name: one that is there, or a new one. */
  series: optionalLine,
}
const done = z.object({ done: z.literal(true) })

export const consultations = {
  /** In the order of the plan; found by name, purpose, subject or member. */
  'consultations.list': query(
    z.object({
      search: searchText.default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(row) })),
  'consultations.get': query(z.object({ consultationId })).returns(consultation),
  'consultations.add': command(
    z.object({
      name: line,
      purpose: optionalText.default(null),
      note: optionalText.default(null),
      timesPerYear: timesPerYear.default(null),
      topics: topics.default([]),
      series: optionalLine.default(null),
    }),
  ).returns(z.object({ consultationId })),
  'consultations.change': command(
    z
      .object({ consultationId, ...facts })
      .partial()
      .required({ consultationId: true }),
  ).returns(done),
  'consultations.archive': command(z.object({ consultationId })).returns(done),
  /** Who sits there already keeps their place. */
  'consultations.addMember': command(
    z.object({ consultationId, person: personChoice, role: optionalLine.default(null) }),
  ).returns(z.object({ personId, similar: z.array(z.string()) })),
  /** `to` is the new place in the order, counted from 0. */
  'consultations.changeMember': command(
    z.object({
      consultationId,
      personId,
      role: optionalLine.optional(),
      to: z.number().int().min(0).max(10_000).optional(),
    }),
  ).returns(done),
  'consultations.removeMember': command(z.object({ consultationId, personId })).returns(done),
} as const
