import { z } from 'zod'
import { dayParts } from '#domain/sleutelpersonen/availability'
import { languageLevels, poolRoles } from '#domain/sleutelpersonen/profile'
import type {
  AvailabilityExceptionId,
  GemeenteId,
  OutsideAmountId,
  PersonId,
  PoolRateId,
} from '#domain/shared/ids'
import { command } from './kinds.ts'
import { hint } from './people.ts'
import { cents, id, isoDate, line, typedCents, year } from './scalars.ts'

const personId = id<PersonId>()
const done = z.object({ done: z.literal(true) })
const hinted = z.object({ hints: z.array(hint) })
const amount = typedCents.refine((value) => value >= 0)

const languageLevel = z.enum(languageLevels)
export const poolRole = z.enum(poolRoles)
const dayPart = z.enum(dayParts)

export const spokenLanguage = z.object({
  language: z.string(),
  speaking: languageLevel.nullable(),
  reading: languageLevel.nullable(),
  interpreting: languageLevel.nullable(),
})
export const poolRate = z.object({
  id: id<PoolRateId>(),
  fromOn: isoDate,
  hourCents: cents.nullable(),
  /** Tenths of a cent per kilometre. */
  kmTenthCents: z.number().nullable(),
  source: z.string(),
})
export const outsideAmount = z.object({
  id: id<OutsideAmountId>(),
  year: z.number(),
  /** Null: of the whole year, the month is not told. */
  month: z.number().nullable(),
  cents,
  declaredOn: isoDate,
})
export const weekPart = z.object({ weekday: z.number().int().min(1).max(7), part: dayPart })
export const availabilityException = z.object({
  id: id<AvailabilityExceptionId>(),
  fromOn: isoDate,
  untilOn: isoDate,
  part: dayPart.nullable(),
  isFree: z.boolean(),
})

/** What a profile has several of: each is added, changed and taken away by itself. */
export const poolParts = {
  /** A language there is already, in any spelling, gets the levels that are given. */
  'pool.setLanguage': command(
    z.object({
      personId,
      language: line,
      speaking: languageLevel.nullable().optional(),
      reading: languageLevel.nullable().optional(),
      interpreting: languageLevel.nullable().optional(),
    }),
  ).returns(hinted.extend({ language: z.string() })),
  'pool.removeLanguage': command(z.object({ personId, language: line })).returns(done),
  'pool.setRoles': command(
    z.object({ personId, roles: z.array(poolRole).max(poolRoles.length) }),
  ).returns(done),
  'pool.setThemes': command(z.object({ personId, themes: z.array(line).max(50) })).returns(hinted),
  /** Empty is the whole region. */
  'pool.setGemeenten': command(
    z.object({ personId, gemeenteIds: z.array(id<GemeenteId>()).max(100) }),
  ).returns(done),
  /** What somebody gets from a day on; another from that same day takes its place. */
  'pool.setRate': command(
    z.object({
      personId,
      fromOn: isoDate,
      hourCents: amount.nullable().default(null),
      kmTenthCents: z.number().int().min(0).max(1_000_000).nullable().default(null),
      source: line,
    }),
  ).returns(hinted.extend({ rateId: id<PoolRateId>() })),
  'pool.removeRate': command(z.object({ rateId: id<PoolRateId>() })).returns(done),
  /** What somebody says to get elsewhere; the same year and month again takes its place. */
  'pool.setOutside': command(
    z.object({
      personId,
      year,
      month: z.number().int().min(1).max(12).nullable().default(null),
      cents: amount,
    }),
  ).returns(z.object({ outsideId: id<OutsideAmountId>() })),
  'pool.removeOutside': command(z.object({ outsideId: id<OutsideAmountId>() })).returns(done),
  /** The parts of the week in which somebody mostly can; none is not said. */
  'pool.setAvailability': command(
    z.object({ personId, pattern: z.array(weekPart).max(21) }),
  ).returns(done),
  'pool.addException': command(
    z.object({
      personId,
      fromOn: isoDate,
      untilOn: isoDate,
      part: dayPart.nullable().default(null),
      isFree: z.boolean().default(false),
    }),
  ).returns(z.object({ exceptionId: id<AvailabilityExceptionId>() })),
  'pool.removeException': command(z.object({ exceptionId: id<AvailabilityExceptionId>() })).returns(
    done,
  ),
} as const
