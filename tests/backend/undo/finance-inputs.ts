import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type FinanceCommand = Extract<CommandName, `budgetImport.${string}` | `finance.${string}`>

/** A plausible input for every command about what finance and the gemeente hand over. */
export const financeInputs: {
  readonly [Name in FinanceCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'budgetImport.apply': (world, dice) => ({
    file: world.budgetFile,
    choices: dice(3) === 0 ? [{ cell: 'A3', choice: { kind: 'leave' as const } }] : [],
    version: { name: word(dice), decidedOn: null, reason: null },
  }),
  'finance.take': (world) => ({ file: world.bookingsFile }),
  'finance.match': (world, dice) => ({
    pairs: [{ rowId: one(world.financeRows, dice), entryId: one(world.entries, dice) }],
  }),
  'finance.unmatch': (world, dice) => ({ rowId: one(world.financeRows, dice) }),
  'finance.book': (world, dice) => ({
    rowId: one(world.financeRows, dice),
    chain:
      dice(2) === 0 && world.chains.length > 0
        ? { id: one(world.chains, dice) }
        : { lineId: one(world.lines, dice), eventId: null, description: word(dice) },
    year: 2025,
    rate: null,
    isCompensable: dice(2) === 0,
  }),
  'finance.leaveOut': (world, dice) => ({
    rowId: one(world.financeRows, dice),
    why: dice(2) === 0 ? word(dice) : null,
  }),
  'finance.removeReading': (world, dice) => ({ readingId: one(world.financeReadings, dice) }),
}
