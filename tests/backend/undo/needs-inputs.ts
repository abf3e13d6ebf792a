import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type NeedsCommand = Extract<CommandName, `needs.${string}` | `forms.${string}`>

const kinds = ['language', 'diet', 'access', 'session'] as const

/** A plausible input for every command about forms and the counts of an event. */
export const needsInputs: {
  readonly [Name in NeedsCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'forms.apply': (world, dice) => ({
    file: world.form,
    eventId: one(world.events, dice),
    choices: [2, 3, 4].slice(dice(4)).map((row) => ({
      row,
      choice: (['as-new', 'skip', 'person'] as const)[dice(3)] ?? 'skip',
      personId: one(world.people, dice),
    })),
  }),
  'needs.add': (world, dice) => ({
    eventId: one(world.events, dice),
    kind: kinds[dice(4)] ?? 'language',
    name: word(dice),
    people: dice(9),
  }),
  'needs.change': (world, dice) => ({
    needId: one(world.needs, dice),
    name: word(dice),
    people: dice(9),
  }),
  'needs.remove': (world, dice) => ({ needId: one(world.needs, dice) }),
  'needs.addCount': (world, dice) => ({
    eventId: one(world.events, dice),
    place: word(dice),
    people: dice(200),
  }),
  'needs.changeCount': (world, dice) => ({
    countId: one(world.counts, dice),
    place: word(dice),
    people: dice(200),
  }),
  'needs.removeCount': (world, dice) => ({ countId: one(world.counts, dice) }),
}
