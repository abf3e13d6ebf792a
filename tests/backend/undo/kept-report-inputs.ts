import type { CommandName, Contract } from '#domain/contract'
import type { ExportChoice } from '#domain/contract/saved-exports'
import type { InputFor } from '#domain/contract/kinds'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type ReportCommand = Extract<CommandName, `savedExports.${string}` | 'regionPackage.take'>
type Inputs = {
  readonly [Name in ReportCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
}

const choices: readonly ExportChoice[] = [
  {
    ...{ kind: 'people', groupId: null, chainRoleId: null, gemeenteId: null, sort: 'name' },
    columns: ['familyName', 'email'],
  },
  { kind: 'budget', year: 'this', hidden: ['remark'] },
  { kind: 'hours', year: 2025 },
]
const choice = (dice: Dice) => choices[dice(choices.length)] ?? { kind: 'hours', year: 'this' }

/** Exports that are kept, and another region. */
export const keptReportInputs: Inputs = {
  'regionPackage.take': (world, dice) => ({
    file: world.regionPackage,
    ...(dice(2) === 0 ? {} : { organisationName: word(dice) }),
  }),
  'savedExports.add': (_, dice) => ({ name: word(dice), choice: choice(dice) }),
  'savedExports.change': (world, dice) => ({
    exportId: one(world.savedExports, dice),
    name: word(dice),
    choice: choice(dice),
  }),
  'savedExports.move': (world, dice) => ({ exportId: one(world.savedExports, dice), to: dice(3) }),
  'savedExports.remove': (world, dice) => ({ exportId: one(world.savedExports, dice) }),
  'savedExports.noteMade': (world, dice) => ({ exportId: one(world.savedExports, dice) }),
}
