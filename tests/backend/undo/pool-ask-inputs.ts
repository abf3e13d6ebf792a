import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { wallTime } from '#domain/shared/dates'
import { poolRoles } from '#domain/sleutelpersonen/profile'
import type { Dice } from './dice.ts'
import { day, one, word } from './pick.ts'
import type { World } from './world.ts'

type AskCommand = Extract<CommandName, `poolNeeds.${string}` | `assignments.${string}`>

const languages = ['Tigrinya', 'Arabisch', 'Dari'] as const

/** A plausible input for every command about what is asked of the pool. */
export const poolAskInputs: {
  readonly [Name in AskCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'poolNeeds.add': (world, dice) => ({
    ...{ title: word(dice), role: one(poolRoles, dice), languages: [one(languages, dice)] },
    eventId: dice(3) === 0 ? one(world.events, dice) : null,
    askedById: dice(2) === 0 ? one(world.people, dice) : null,
    ...(dice(2) === 0 ? times : {}),
    date: day(dice),
    people: 1 + dice(3),
  }),
  'poolNeeds.change': (world, dice) => ({
    needId: one(world.poolNeeds, dice),
    title: word(dice),
    languages: languages.slice(dice(3)),
    note: word(dice),
  }),
  'poolNeeds.close': (world, dice) => ({ needId: one(world.poolNeeds, dice) }),
  'poolNeeds.reopen': (world, dice) => ({ needId: one(world.poolNeeds, dice) }),
  'poolNeeds.remove': (world, dice) => ({ needId: world.poolNeeds.at(-1 - dice(3)) ?? nothing }),
  'poolNeeds.notNeeded': (world, dice) => ({
    eventId: one(world.events, dice),
    language: one(languages, dice),
    why: dice(2) === 0 ? null : word(dice),
  }),
  'poolNeeds.setWanted': (world, dice) => ({
    eventId: one(world.events, dice),
    language: one(languages, dice),
    people: 1 + dice(3),
  }),
  'assignments.ask': (world, dice) => ({
    ...(dice(2) === 0
      ? { eventId: one(world.events, dice), language: one(languages, dice) }
      : { needId: one(world.poolNeeds, dice) }),
    personIds: world.pool.slice(dice(2), 2),
    minutes: dice(2) === 0 ? 90 : null,
    km: dice(40),
    way: dice(2) === 0 ? 'whatsapp' : null,
    body: '{voornaam}, kunt u helpen?',
  }),
  'assignments.answer': (world, dice) => ({
    assignmentId: one(world.assignments, dice),
    answer: dice(3) === 0 ? 'no' : 'yes',
    channel: 'phone',
    why: word(dice),
    withdrawsOthers: dice(2) === 0,
  }),
  'assignments.cancel': (world, dice) => ({
    assignmentId: one(world.assignments, dice),
    why: word(dice),
  }),
  'assignments.change': (world, dice) => ({
    assignmentId: one(world.assignments, dice),
    date: day(dice),
    minutes: 30 + dice(200),
    km: dice(60),
    ...(dice(2) === 0 ? times : {}),
  }),
  'assignments.agreeToMove': (world, dice) => ({
    assignmentId: one(world.eventAssignments, dice),
  }),
}

const times = { startTime: wallTime('13:00'), endTime: wallTime('15:30') }
const nothing = 'nothing' as World['poolNeeds'][number]
