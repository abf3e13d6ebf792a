import { z } from 'zod'
import { formFields } from '#domain/forms/form-fields'
import { responseOutcomes } from '#domain/forms/form-plan'
import type { EventId, FileRefId, GemeenteId, PersonId } from '#domain/shared/ids'
import { command, task } from './kinds.ts'
import { chosenAtMost, fileRef, id, instant, isoDate } from './scalars.ts'

const answer = z.enum(['yes', 'no', 'maybe'])
const field = z.enum(formFields)
const needKind = z.enum(['language', 'diet', 'access', 'session'])
const outcome = z.enum(responseOutcomes)

const choice = z.object({
  row: z.number().int().min(1),
  choice: z.enum(['person', 'as-new', 'skip']),
  /** Of `person`: whose response it is. */
  personId: id<PersonId>().nullable().default(null),
})
export type FormChoice = z.output<typeof choice>

/** Which form, for which event, and how it is read; null lets Schakel decide. */
const reading = {
  file: id<FileRefId>(),
  eventId: id<EventId>(),
  sheet: z.string().nullable().default(null),
  mapping: z
    .array(z.object({ columnIndex: z.number().int().min(0).max(255), field: field.nullable() }))
    .max(256)
    .nullable()
    .default(null),
  /** What she said that wordings mean. */
  words: z
    .array(z.object({ key: z.string().max(200), answer }))
    .max(500)
    .default([]),
  choices: z.array(choice).max(chosenAtMost).default([]),
}

const candidate = z.object({
  personId: id<PersonId>(),
  name: z.string(),
  organisationName: z.string().nullable(),
  email: z.string().nullable(),
  gemeenteIds: z.array(id<GemeenteId>()),
  isInvited: z.boolean(),
})

const response = z.object({
  row: z.number(),
  cell: z.string(),
  outcome,
  answer: answer.nullable(),
  answeredAt: instant.nullable(),
  name: z.string().nullable(),
  organisationName: z.string().nullable(),
  email: z.string().nullable(),
  gemeenteIds: z.array(id<GemeenteId>()),
  match: candidate.nullable(),
  candidates: z.array(candidate),
  reasons: z.array(z.object({ cell: z.string(), kind: z.string() })),
  remark: z.string().nullable(),
})
export type FormResponse = z.output<typeof response>

const preview = z.object({
  fileName: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  headerRow: z.number().nullable(),
  columns: z.array(
    z.object({
      index: z.number(),
      heading: z.string(),
      field: field.nullable(),
      example: z.string(),
    }),
  ),
  exampleRow: z.number().nullable(),
  /** When these headings were read before; null for headings Schakel does not know. */
  knownSince: instant.nullable(),
  wordings: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      count: z.number(),
      answer: answer.nullable(),
      isAsked: z.boolean(),
    }),
  ),
  answers: z.record(answer, z.number()),
  counts: z.record(outcome, z.number()),
  /**
   * Counts over those who come; `before` is what an earlier reading of this form said. What only
   * that reading counted is here with nobody: it goes.
   */
  needs: z.array(
    z.object({
      kind: needKind,
      name: z.string(),
      people: z.number(),
      before: z.number().nullable(),
    }),
  ),
  /** The same form was read with the same counts: taking them in changes nothing of them. */
  isReadAlready: z.boolean(),
  earlier: z.object({ readAt: instant, responses: z.number() }).nullable(),
  capacity: z.number().nullable(),
  seatsFree: z.number().nullable(),
  total: z.number(),
  /** Those that need a choice come first. */
  responses: z.array(response),
})
export type FormPreview = z.output<typeof preview>

const report = z.object({
  read: z.number(),
  answers: z.record(answer, z.number()),
  registered: z.number(),
  waiting: z.number(),
  peopleAdded: z.number(),
  left: z.number(),
  sentence: z.string(),
})
export type FormReport = z.output<typeof report>

export const forms = {
  /** Whether a file holds answers, and the events it can be about, the likeliest first. */
  'forms.recognise': task(z.object({ file: id<FileRefId>() })).returns(
    z.object({
      file: fileRef,
      events: z.array(
        z.object({ eventId: id<EventId>(), title: z.string(), date: isoDate.nullable() }),
      ),
    }),
  ),
  /** What reading a form would do; nothing is written. */
  'forms.preview': task(z.object(reading)).returns(preview),
  /** Takes the answers in as one step; the file must have been previewed in this run. */
  'forms.apply': command(z.object(reading), { backsUpFirst: true }).returns(report),
} as const
