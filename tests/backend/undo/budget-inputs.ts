import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { cents } from '#domain/shared/money'
import type { Dice } from './dice.ts'
import { day, one, word } from './pick.ts'
import type { World } from './world.ts'

type BudgetCommand = Extract<CommandName, `budget.${string}` | `snapshots.${string}`>

/** A plausible input for every command about money. */
export const budgetInputs: {
  readonly [Name in BudgetCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'budget.addYear': (_, dice) => ({ year: 2024 + dice(6) }),
  // A year in which nothing is booked here, so that the other commands still say yes.
  'budget.closeYear': (_, dice) => ({ year: 2028 + dice(3) }),
  'budget.openYear': (_, dice) => ({ year: 2028 + dice(3) }),
  'budget.addLine': (_, dice) => ({ code: '11', name: word(dice) }),
  'budget.changeLine': (world, dice) => ({ lineId: one(world.lines, dice), name: word(dice) }),
  'budget.archiveLine': (world, dice) => ({ lineId: one(world.lines, dice) }),
  'budget.setAmount': (world, dice) => ({
    lineId: one(world.lines, dice),
    year: 2025,
    amount: dice(4) === 0 ? null : cents(dice(100_000)),
    ...(dice(3) === 0 ? { newVersion: { name: word(dice), decidedOn: null, reason: null } } : {}),
  }),
  'budget.setAmounts': (world, dice) => ({
    changes: [2025, 2026].map((year) => ({
      lineId: one(world.lines, dice),
      year,
      amount: dice(5) === 0 ? null : cents(dice(100_000)),
    })),
  }),
  'budget.book': (world, dice) => ({
    chain:
      dice(2) === 0 && world.chains.length > 0
        ? { id: one(world.chains, dice) }
        : {
            lineId: one(world.lines, dice),
            eventId: one(world.events, dice),
            description: word(dice),
          },
    step: (['estimate', 'commitment', 'actual'] as const)[dice(3)] ?? 'actual',
    ...money(dice),
  }),
  'budget.changeEntry': (world, dice) => ({
    entryId: one(world.entries, dice),
    step: 'commitment',
    ...money(dice),
  }),
  'budget.removeEntry': (world, dice) => ({ entryId: one(world.entries, dice) }),
  'budget.changeChain': (world, dice) => ({
    chainId: one(world.chains, dice),
    isClosed: dice(2) === 0,
    supplier: word(dice),
  }),
  'budget.removeChain': (world, dice) => ({ chainId: one(world.chains, dice) }),
  'budget.carryOver': (world, dice) => ({
    chainId: one(world.chains, dice),
    step: 'commitment',
    fromYear: 2025,
    toYear: 2026,
    amount: cents(1 + dice(100)),
    date: day(dice),
  }),
  'budget.chooseWorkbook': (_, dice) => ({
    hidden: (['vrij', 'restant', 'remark'] as const).slice(dice(4)),
    years: dice(2) === 0 ? null : [2024 + dice(3)],
  }),
  'snapshots.take': (_, dice) => ({ label: word(dice), note: dice(2) === 0 ? null : word(dice) }),
  'snapshots.rename': (world, dice) => ({
    snapshotId: one(world.snapshots, dice),
    label: word(dice),
  }),
  'snapshots.remove': (world, dice) => ({ snapshotId: one(world.snapshots, dice) }),
}

function money(dice: Dice) {
  return {
    year: 2025 + dice(2),
    exVat: cents(dice(60_000) - 2_000),
    vat: cents(0),
    rate: null,
    isCompensable: dice(2) === 0,
    date: day(dice),
  }
}
