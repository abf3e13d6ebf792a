import { z } from 'zod'
import type { EventId, FileRefId } from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import { id, instant } from './scalars.ts'

const eventId = id<EventId>()
const kind = z.enum(['score', 'choice', 'open'])
const use = z.enum(['score', 'choice', 'open', 'skip'])
export type EvaluationColumnUse = z.output<typeof use>

/** How a column is read, where the verbinder says otherwise than Schakel saw. */
const columnChoice = z.object({
  columnIndex: z.number().int().min(0).max(255),
  use,
  lowest: z.number().int().min(0).max(10),
  highest: z.number().int().min(2).max(100),
})
export type EvaluationColumnChoice = z.output<typeof columnChoice>

const answer = z.object({
  score: z.number().nullable(),
  answer: z.string().nullable(),
  people: z.number(),
})

const summary = z.object({
  n: z.number(),
  mean: z.number(),
  spread: z.array(z.object({ score: z.number(), people: z.number() })),
  /** How much of the highest score the mean is. */
  share: z.number(),
  /** Under a seven of ten. */
  isLow: z.boolean(),
})
export type EvaluationSummary = z.output<typeof summary>

const question = z.object({
  kind,
  question: z.string(),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  /** Scores in order; words by how many gave them. */
  answers: z.array(answer),
  /** Of a score that somebody gave. */
  summary: summary.nullable(),
})
export type EvaluationQuestionEntry = z.output<typeof question>

const evaluationOfEvent = z.object({
  fileName: z.string(),
  respondents: z.number(),
  readAt: instant,
  questions: z.array(question),
})
export type EvaluationOfEvent = z.output<typeof evaluationOfEvent>

const preview = z.object({
  fileName: z.string(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number() })),
  sheet: z.string(),
  columns: z.array(
    z.object({
      index: z.number(),
      heading: z.string(),
      example: z.string(),
      use,
      lowest: z.number(),
      highest: z.number(),
    }),
  ),
  respondents: z.number(),
  questions: z.array(question.extend({ leftOut: z.number() })),
  /** The earlier one of this event, that this one replaces. */
  replaces: z.object({ fileName: z.string(), respondents: z.number() }).nullable(),
})
export type EvaluationPreview = z.output<typeof preview>

const reading = {
  eventId,
  file: id<FileRefId>(),
  sheet: z.string().nullable().default(null),
  columns: z.array(columnChoice).max(256).default([]),
}

export const evaluation = {
  'evaluation.get': query(z.object({ eventId })).returns(
    z.object({ evaluation: evaluationOfEvent.nullable() }),
  ),
  /** What a file of answers says; nothing is written. Names, addresses and times are never shown. */
  'evaluation.preview': task(z.object(reading)).returns(preview),
  /** Takes it in, without names; an earlier one of this event is replaced. It must have been previewed. */
  'evaluation.read': command(z.object(reading)).returns(
    z.object({ respondents: z.number(), questions: z.number(), hasReplaced: z.boolean() }),
  ),
  'evaluation.remove': command(z.object({ eventId })).returns(z.object({ done: z.literal(true) })),
} as const
