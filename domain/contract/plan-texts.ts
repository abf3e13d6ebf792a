import { z } from 'zod'
import type { PlanTextId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, line, nothing } from './scalars.ts'

const topicId = id<PlanTextId>()

const planText = z.object({
  id: topicId,
  kind: z.enum(['goal', 'pillar', 'bottleneck', 'figure', 'pilot', 'topic']),
  title: z.string(),
  text: z.string().nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  level: z.string().nullable(),
  source: z.string().nullable(),
})
export type PlanText = z.output<typeof planText>

const done = z.object({ done: z.literal(true) })

export const planTexts = {
  /** What the plan says beside its tables, kind by kind, in its own order. */
  'planTexts.list': query(nothing).returns(z.array(planText)),
  /** A topic for the meetings of the CoP. */
  'planTexts.addTopic': command(z.object({ title: line })).returns(z.object({ topicId })),
  'planTexts.changeTopic': command(z.object({ topicId, title: line })).returns(done),
  'planTexts.removeTopic': command(z.object({ topicId })).returns(done),
} as const
