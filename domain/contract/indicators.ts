import { z } from 'zod'
import { directions, indicatorKinds } from '#domain/plan/indicator-standing'
import type { ActionId, IndicatorId, MeasurementId, OutcomeId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, optionalLine, optionalText, searchText } from './scalars.ts'

const indicatorId = id<IndicatorId>()
const measurementId = id<MeasurementId>()
const kind = z.enum(indicatorKinds)
const direction = z.enum(directions).nullable()
/** Above any share or count of a region. */
const figure = z.number().min(-1e9).max(1e9).nullable()
const actionIds = z.array(id<ActionId>()).max(50)

const measurement = z.object({
  id: measurementId,
  /** Null for a start figure of the plan without a day. */
  measuredOn: isoDate.nullable(),
  /** Of a yes-no indicator 1 or 0. */
  value: z.number().nullable(),
  text: z.string().nullable(),
  level: z.string().nullable(),
  definition: z.string().nullable(),
  source: z.string().nullable(),
  isStart: z.boolean(),
})
export type Measurement = z.output<typeof measurement>

const standing = z.object({
  question: z.enum(['yes-no', 'target', 'direction', 'words']),
  last: measurement.nullable(),
  start: measurement.nullable(),
  verdict: z.enum(['yes', 'no', 'reached', 'not-reached', 'up', 'down', 'same', 'told']).nullable(),
  why: z
    .enum([
      'no-measurement',
      'no-regional-figure',
      'no-start',
      'start-other-level',
      'other-definition',
    ])
    .nullable(),
  change: z.number().nullable(),
  isMet: z.boolean().nullable(),
})

const indicator = z.object({
  id: indicatorId,
  title: z.string(),
  kind,
  target: z.number().nullable(),
  unit: z.string().nullable(),
  direction,
  definition: z.string().nullable(),
  source: z.string().nullable(),
  actionIds,
  isArchived: z.boolean(),
  /** Where it stands, by its measurements of the same level and definition. */
  standing,
  measurementCount: z.number(),
  /** Outcomes of events and conversations that were linked to it. */
  evidenceCount: z.number(),
})
export type Indicator = z.output<typeof indicator>

const evidence = z.object({ outcomeId: id<OutcomeId>(), text: z.string(), madeIn: z.string() })

const measuring = {
  measuredOn: isoDate.nullable(),
  value: figure,
  text: optionalText,
  level: optionalLine,
  definition: optionalText,
  source: optionalLine,
  isStart: z.boolean(),
}
const facts = {
  title: line,
  kind,
  target: figure,
  unit: optionalLine,
  direction,
  definition: optionalText,
  actionIds,
}
const done = z.object({ done: z.literal(true) })

export const indicators = {
  /** Those that are followed, in the order of the plan, each with where it stands. */
  'indicators.list': query(
    z.object({
      search: searchText.default(''),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ).returns(z.object({ total: z.number(), rows: z.array(indicator) })),
  /** One indicator with its measurements, the newest first, and the newest evidence. */
  'indicators.get': query(z.object({ indicatorId })).returns(
    indicator.extend({ measurements: z.array(measurement), evidence: z.array(evidence) }),
  ),
  'indicators.add': command(
    z.object({
      ...facts,
      target: figure.default(null),
      unit: optionalLine.default(null),
      direction: direction.default(null),
      definition: optionalText.default(null),
      actionIds: actionIds.default([]),
    }),
  ).returns(z.object({ indicatorId })),
  'indicators.change': command(
    z
      .object({ indicatorId, ...facts })
      .partial()
      .required({ indicatorId: true }),
  ).returns(done),
  'indicators.archive': command(z.object({ indicatorId })).returns(done),
  /** A start figure may have no day; every other measurement has one. */
  'measurements.add': command(
    z.object({
      indicatorId,
      ...measuring,
      value: figure.default(null),
      text: optionalText.default(null),
      level: optionalLine.default(null),
      definition: optionalText.default(null),
      source: optionalLine.default(null),
      isStart: z.boolean().default(false),
    }),
  ).returns(z.object({ measurementId })),
  'measurements.change': command(
    z
      .object({ measurementId, ...measuring })
      .partial()
      .required({ measurementId: true }),
  ).returns(done),
  'measurements.remove': command(z.object({ measurementId })).returns(done),
} as const
