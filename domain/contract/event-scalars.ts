import { z } from 'zod'
import type { EventId, EventTypeId, SeriesId } from '#domain/shared/ids'
import { id } from './scalars.ts'

export const eventId = id<EventId>()
export const typeId = id<EventTypeId>()
export const stage = z.enum(['idee', 'gepland', 'uitgenodigd', 'gehouden', 'afgerond'])
export const anyStage = z.enum([...stage.options, 'geannuleerd'])
export const ownership = z.enum(['eigen', 'partner', 'samen'])
export const format = z.enum(['locatie', 'online', 'hybride'])
export const subregion = z.enum(['oost', 'west'])
export const capacity = z.number().int().min(0).max(100_000).nullable()
export const series = z.object({ id: id<SeriesId>(), name: z.string() })
