import { z } from 'zod'
import { isMonthDay } from '#domain/events/suggested-period'
import type { MonthDay } from '#domain/events/suggested-period'
import type { ActionId, EventId, EventTypeId } from '#domain/shared/ids'
import { typeCode } from './event-type.ts'
import { command } from './kinds.ts'
import { id, line, optionalLine } from './scalars.ts'

const typeId = id<EventTypeId>()
const monthDay = z
  .custom<MonthDay>((value) => typeof value === 'string' && isMonthDay(value))
  .meta({ type: 'string', description: 'month and day, 02-14' })
const timesAYear = z.number().int().min(0).max(366)
const forType = z.object({ typeId })
const done = z.object({ done: z.literal(true) })
const template = z.object({ templateId: id<EventId>() })

export const eventTypes = {
  /** A type of her own; without a code it is `OV`. */
  'eventTypes.add': command(z.object({ name: line, code: typeCode.default('OV') })).returns(
    forType,
  ),
  'eventTypes.change': command(
    forType.extend({
      name: line.optional(),
      code: typeCode.optional(),
      actionIds: z.array(id<ActionId>()).max(100).optional(),
      /** Null: no fixed number a year. */
      rhythm: z
        .object({
          min: timesAYear,
          max: timesAYear.nullable(),
          isPerSubregion: z.boolean(),
          source: optionalLine,
        })
        .nullable()
        .optional(),
      suggestedPeriod: optionalLine.optional(),
      suggestedFrom: monthDay.nullable().optional(),
      suggestedUntil: monthDay.nullable().optional(),
    }),
  ).returns(done),
  'eventTypes.archive': command(forType).returns(done),
  /**
   * A template for a type that has none: the proposal of the package where there is one, else
   * empty. A template it had makes room.
   */
  'eventTypes.makeTemplate': command(forType).returns(template),
  /** The event's own parts as the new template of its type; never its people or payments. */
  'eventTypes.templateFrom': command(z.object({ eventId: id<EventId>() })).returns(
    template.extend({ typeName: z.string() }),
  ),
} as const
