import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type ListCommand = Extract<CommandName, `lists.${string}View`>
type Inputs = {
  readonly [Name in ListCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
}

const question = (dice: Dice) => ({
  filter: { zoek: word(dice) },
  columns: ['name', 'phone'],
  sort: { columnId: 'name', direction: 'descending' as const },
})

/** Lists that are kept under a name. */
export const listInputs: Inputs = {
  'lists.saveView': (_, dice) => ({ list: 'people', name: word(dice), question: question(dice) }),
  'lists.changeView': (world, dice) => ({
    viewId: one(world.listViews, dice),
    name: word(dice),
    question: question(dice),
  }),
  'lists.removeView': (world, dice) => ({ viewId: one(world.listViews, dice) }),
}
