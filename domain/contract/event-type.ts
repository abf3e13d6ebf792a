import { z } from 'zod'
import type { ActionId, EventId, EventTypeId } from '#domain/shared/ids'
import { id, wallTime } from './scalars.ts'

export const typeCode = z.enum(['RB', 'CoP', 'ON', 'WG', 'OV'])

/** A type of event as lists and forms know it. */
export const eventType = z.object({
  id: id<EventTypeId>(),
  code: typeCode,
  name: z.string(),
  rhythm: z
    .object({
      min: z.number(),
      max: z.number().nullable(),
      isPerSubregion: z.boolean(),
      isProposal: z.boolean(),
      source: z.string().nullable(),
    })
    .nullable(),
  /** In words; the two days are where the year is started with it. */
  suggestedPeriod: z.string().nullable(),
  suggestedFrom: z.string().nullable(),
  suggestedUntil: z.string().nullable(),
  source: z.string().nullable(),
  actionIds: z.array(id<ActionId>()),
  templateId: id<EventId>().nullable(),
  /** What its template holds; null without one. */
  template: z
    .object({
      items: z.number(),
      tasks: z.number(),
      costs: z.number(),
      startTime: wallTime.nullable(),
      endTime: wallTime.nullable(),
    })
    .nullable(),
})
