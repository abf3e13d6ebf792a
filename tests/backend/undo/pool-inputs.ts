import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { dayParts } from '#domain/sleutelpersonen/availability'
import { languageLevels, poolRoles, rewardForms } from '#domain/sleutelpersonen/profile'
import type { Dice } from './dice.ts'
import { day, one, word } from './pick.ts'
import type { World } from './world.ts'

type PoolCommand = Extract<CommandName, `pool.${string}`>

/** A plausible input for every command about who is in the pool. */
export const poolInputs: {
  readonly [Name in PoolCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'pool.join': (world, dice) => ({
    person: dice(3) === 0 ? { name: word(dice) } : { id: one(world.people, dice) },
    setsPurpose: dice(2) === 0,
    consent: dice(2) === 0 ? null : { givenOn: isoDate('2026-10-05'), how: 'mail (voorbeeld)' },
  }),
  'pool.change': (world, dice) => ({
    personId: one(world.pool, dice),
    sinceOn: addDays(isoDate('2026-01-05'), dice(100)),
    reward: one(rewardForms, dice),
    is21: dice(3) === 0 ? null : dice(2) === 0,
    ceiling: dice(2) === 0 ? null : { minutes: 60 + dice(600), per: 'month' },
    workCheck: {
      checked: dice(2) === 0 ? null : { on: isoDate('2026-10-05'), by: word(dice) },
      again: dice(2) === 0 ? null : day(dice),
    },
    note: word(dice),
  }),
  'pool.leave': (world, dice) => ({ personId: one(world.pool, dice) }),
  'pool.rejoin': (world, dice) => ({ personId: one(world.leftPool, dice) }),
  'pool.setLanguage': (world, dice) => ({
    personId: one(world.pool, dice),
    language: language(dice),
    speaking: one(languageLevels, dice),
    ...(dice(2) === 0 ? { reading: null } : { interpreting: one(languageLevels, dice) }),
  }),
  'pool.removeLanguage': (world, dice) => ({
    personId: one(world.pool, dice),
    language: language(dice),
  }),
  'pool.setRoles': (world, dice) => ({
    personId: one(world.pool, dice),
    roles: poolRoles.slice(dice(4), 4 + dice(3)),
  }),
  'pool.setThemes': (world, dice) => ({
    personId: one(world.pool, dice),
    themes: [word(dice), word(dice)].slice(dice(2)),
  }),
  'pool.setGemeenten': (world, dice) => ({
    personId: one(world.pool, dice),
    gemeenteIds: world.gemeenten.slice(dice(2), 1 + dice(3)),
  }),
  'pool.setRate': (world, dice) => ({
    personId: one(world.pool, dice),
    fromOn: addDays(isoDate('2026-01-01'), dice(3) * 90),
    hourCents: dice(4) === 0 ? null : cents(dice(2_000)),
    kmTenthCents: dice(2) === 0 ? null : dice(300),
    source: word(dice),
  }),
  'pool.removeRate': (world, dice) => ({ rateId: one(world.poolRates, dice) }),
  'pool.setOutside': (world, dice) => ({
    personId: one(world.pool, dice),
    year: 2026,
    month: dice(2) === 0 ? null : 1 + dice(12),
    cents: cents(dice(20_000)),
  }),
  'pool.removeOutside': (world, dice) => ({ outsideId: one(world.outsideAmounts, dice) }),
  'pool.setAvailability': (world, dice) => ({
    personId: one(world.pool, dice),
    pattern: [1, 2, 3, 4, 5].slice(dice(4)).map((weekday) => ({
      ...{ weekday, part: one(dayParts, dice) },
    })),
  }),
  'pool.addException': (world, dice) => {
    const fromOn = day(dice)
    return {
      ...{ personId: one(world.pool, dice), fromOn, untilOn: addDays(fromOn, dice(6) - 1) },
      part: dice(2) === 0 ? null : one(dayParts, dice),
      isFree: dice(3) === 0,
    }
  },
  'pool.removeException': (world, dice) => ({ exceptionId: one(world.exceptions, dice) }),
}

function language(dice: Dice): string {
  return ['Tigrinya', 'tigrigna', 'Arabisch', 'Verzonnens'][dice(4)] ?? 'Dari'
}
