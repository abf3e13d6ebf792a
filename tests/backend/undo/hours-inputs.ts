import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type HoursCommand = Extract<CommandName, `hours.${string}` | `allowance.${string}`>

/** A plausible input for every command about hours and about the limits of an allowance. */
export const hoursInputs: {
  readonly [Name in HoursCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'allowance.setOwn': (_, dice) => ({
    ...{ year: 2024 + dice(5), hourFrom21: 500 + dice(100), hourUnder21: null },
    ...{ month: dice(2) === 0 ? null : 20_000, perYear: 200_000, km: 230, source: word(dice) },
  }),
  'allowance.clearOwn': (_, dice) => ({ year: dice(2) === 0 ? 2028 : 2024 + dice(5) }),
  'hours.add': (world, dice) => ({
    personId: one(world.pool, dice),
    workedOn: workDay(dice),
    ...{ minutes: dice(300), km: dice(40), expenses: cents(dice(2000)) },
    note: dice(2) === 0 ? null : word(dice),
  }),
  'hours.change': (world, dice) => ({
    hoursId: one(world.hours, dice),
    minutes: dice(300),
    note: word(dice),
    ...(dice(2) === 0 ? { workedOn: workDay(dice), km: dice(40) } : {}),
  }),
  'hours.setWorked': (world, dice) => ({ hoursIds: [one(world.plannedHours, dice)] }),
  'hours.approve': (world, dice) => ({ hoursIds: some(world, dice) }),
  'hours.reopen': (world, dice) => ({ hoursIds: some(world, dice) }),
  'hours.remove': (world, dice) => ({ hoursId: one(world.hours, dice) }),
  'hours.takeSheet': (world, dice) => ({ file: world.monthSheet, leave: [dice(12) + 1] }),
}

function some(world: World, dice: Dice) {
  return [one(world.hours, dice), ...world.hours.slice(0, dice(4))]
}

function workDay(dice: Dice) {
  return addDays(isoDate('2026-10-20'), dice(60))
}
