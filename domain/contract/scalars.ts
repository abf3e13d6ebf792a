import { z } from 'zod'
import { isIsoDate, isWallTime } from '#domain/shared/dates'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { Id } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'

/** An id of one kind, as text on the wire. */
export const id = <T extends Id<string>>() =>
  z
    .custom<T>((value) => typeof value === 'string' && value.length > 0 && value.length <= 64)
    .meta({ type: 'string', description: 'id' })

export const isoDate = z
  .custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value))
  .meta({ type: 'string', description: 'day, 2025-02-14' })
export const wallTime = z
  .custom<WallTime>((value) => typeof value === 'string' && isWallTime(value))
  .meta({ type: 'string', description: 'wall time in Europe/Amsterdam, 09:30' })
export const instant = z
  .custom<Instant>(
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  )
  .meta({ type: 'string', description: 'moment in UTC' })
export const cents = z
  .custom<Cents>((value) => typeof value === 'number' && Number.isSafeInteger(value))
  .meta({ type: 'integer', description: 'eurocents' })
/** An amount as typed: up to a thousand million euros, so that no sum leaves the whole numbers. */
export const typedCents = z
  .custom<Cents>((value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= 1e11)
  .meta({ type: 'integer', description: 'eurocents, at most 100000000000' })
/** How many rows of a list can be chosen for one act: as many as an import takes in. */
export const chosenAtMost = 50_000
export const year = z.number().int().min(2000).max(2100)

/** One line of typed text, trimmed; empty is refused. */
export const line = z.string().trim().min(1).max(300)
/** One line of typed text that may stay empty; empty becomes null. */
export const optionalLine = z
  .string()
  .trim()
  .max(300)
  .transform((text) => (text === '' ? null : text))
  .nullable()
/** What is looked for: of a very long text the beginning. */
export const searchText = z.string().transform((text) => text.slice(0, 200))
/** Longer typed text; empty becomes null. */
export const optionalText = z
  .string()
  .trim()
  .max(10_000)
  .transform((text) => (text === '' ? null : text))
  .nullable()

/** A file the host holds: bytes never travel in a call. */
export const fileRef = z.object({ id: id<Id<'fileRef'>>(), name: z.string(), size: z.number() })
export type FileRef = z.output<typeof fileRef>

/** The empty input of a call without parameters. */
export const nothing = z.object({})
