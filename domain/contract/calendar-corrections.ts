import { z } from 'zod'
import type { CorrectionId } from '#domain/shared/ids'
import { command, query } from './kinds.ts'
import { id, isoDate, line, nothing, year } from './scalars.ts'

const correctionId = id<CorrectionId>()
const layer = z.enum(['public-holiday', 'school-holiday', 'culture', 'ramadan'])
const weight = z.enum(['avoid', 'adapt', 'note'])
const schoolRegion = z.enum(['noord', 'midden', 'zuid'])

/** How many open tasks got another day, because people work on other days now. */
const tasksMoved = z.number()

const days = { from: isoDate, until: isoDate }
const ofPackage = { layer, referenceId: line, originalOn: isoDate }

const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('move'), ...ofPackage, ...days }),
  z.object({ kind: z.literal('remove'), ...ofPackage }),
  z.object({
    kind: z.literal('add'),
    layer,
    ...days,
    name: line,
    /** Asked for a school holiday, empty for the rest. */
    schoolRegion: schoolRegion.nullable().default(null),
    weight: weight.default('avoid'),
  }),
])

const correction = z.object({
  id: correctionId,
  kind: z.enum(['move', 'remove', 'add']),
  layer,
  /** What was corrected, as the package or the user calls it. */
  name: z.string(),
  /** The day the package gives; null for a day of her own. */
  originalOn: isoDate.nullable(),
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  source: z.string(),
  correctedOn: isoDate,
})
export type CorrectionRow = z.output<typeof correction>

const layerDay = z.object({
  referenceId: z.string().nullable(),
  name: z.string(),
  from: isoDate,
  until: isoDate,
  schoolRegion: schoolRegion.nullable(),
  weight: weight.nullable(),
  marginDays: z.number(),
  isAdvice: z.boolean(),
  correction: correction.nullable(),
})
export type LayerDayRow = z.output<typeof layerDay>

const layerRow = z.object({
  layer,
  /** False for a year of which the package does not know this layer. */
  isKnown: z.boolean(),
  sources: z.array(z.string()),
  days: z.array(layerDay),
})
export type KnownLayer = z.output<typeof layerRow>

export const calendarCorrections = {
  'calendar.corrections': query(nothing).returns(z.array(correction)),
  /** Every day the calendar knows of a year, per layer, with what the user made of it. */
  'calendar.knownDays': query(z.object({ year })).returns(
    z.object({ checkedOn: isoDate, layers: z.array(layerRow) }),
  ),
  /** A correction of the same day replaces an earlier one; it always says where it comes from. */
  'calendar.correct': command(z.object({ wish, source: line })).returns(
    z.object({ correctionId, tasksMoved }),
  ),
  'calendar.removeCorrection': command(z.object({ correctionId })).returns(
    z.object({ done: z.literal(true), tasksMoved }),
  ),
} as const
