import type { CommandName, Contract } from '#domain/contract'
import { conversationKind } from '#domain/contract/conversations'
import { outcomeKind } from '#domain/contract/outcomes'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type ConversationCommand = Extract<CommandName, `conversations.${string}` | `outcomes.${string}`>

/** A plausible input for every command about what was said and agreed. */
export const conversationInputs: {
  readonly [Name in ConversationCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'conversations.record': (world, dice) => ({
    happenedOn: day(dice),
    kind: conversationKind.options[dice(4)] ?? 'visit',
    subject: word(dice),
    said: dice(2) === 0 ? null : `${word(dice)} ${word(dice)}`,
    ...who(world, dice),
    actionIds: [action(dice)],
    outcomes: [outcome(world, dice), outcome(world, dice)].slice(dice(3)),
  }),
  'conversations.change': (world, dice) => ({
    conversationId: one(world.conversations, dice),
    subject: word(dice),
    said: dice(2) === 0 ? null : word(dice),
    ...(dice(2) === 0 ? who(world, dice) : {}),
    ...(dice(2) === 0 ? { actionIds: [action(dice)] } : {}),
  }),
  'conversations.archive': (world, dice) => ({ conversationId: one(world.conversations, dice) }),
  'outcomes.add': (world, dice) => ({
    ...(dice(2) === 0
      ? { conversationId: one(world.conversations, dice) }
      : { eventId: one(world.events, dice) }),
    ...outcome(world, dice),
  }),
  'outcomes.change': (world, dice) => ({
    outcomeId: one(world.outcomes, dice),
    ...outcome(world, dice),
  }),
  'outcomes.remove': (world, dice) => ({ outcomeId: one(world.outcomes, dice) }),
  'outcomes.setDone': (world, dice) => ({
    outcomeId: one(world.outcomes, dice),
    isDone: dice(4) > 0,
  }),
}

function who(world: World, dice: Dice) {
  return {
    people: [dice(3) === 0 ? { name: `${word(dice)} Nieuw` } : { id: one(world.people, dice) }],
    organisations: dice(2) === 0 ? [{ name: word(dice) }] : [],
  }
}

function outcome(world: World, dice: Dice) {
  const owners = ['user' as const, null, { id: one(world.people, dice) }, { name: word(dice) }]
  return {
    kind: outcomeKind.options[dice(3)] ?? 'agreement',
    text: word(dice),
    owner: owners[dice(4)] ?? null,
    dueOn: dice(2) === 0 ? null : day(dice),
    actionIds: dice(2) === 0 ? [] : [action(dice)],
    saidAt: dice(2) === 0 ? null : word(dice),
    isForReport: dice(2) === 0,
  }
}

function action(dice: Dice): ActionId {
  return ('abcdefghijklm'[dice(13)] ?? 'a') as ActionId
}

function day(dice: Dice) {
  return addDays(isoDate('2026-10-05'), dice(90))
}
