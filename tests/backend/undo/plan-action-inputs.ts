import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import type { ActionId, PersonId, PlanRowId } from '#domain/shared/ids'
import type { Dice } from './dice.ts'
import { day, one, word } from './pick.ts'
import type { World } from './world.ts'

type PlanCommand = Extract<
  CommandName,
  | `plan.${'add' | 'change' | 'follow'}Action`
  | 'plan.keepYearText'
  | `actionNotes.${string}`
  | `planRows.${string}`
>

// The plan of the package: its rows keep their names, and the letters theirs.
const rowIds = ['leerroute-jongeren', 'snelle-start', 'communicatieplan', 'vrouwen-werk']
const periods = ['2025-Q1', '2025-Q3', '2026', '2026-Q2', '2027-Q4']

/** A plausible input for every command about the actions of the plan and its table. */
export const planActionInputs: {
  readonly [Name in PlanCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'plan.addAction': (_, dice) => ({ title: word(dice), nextStep: word(dice) }),
  'plan.changeAction': (world, dice) => ({
    actionId: action(dice),
    state: word(dice),
    involved: dice(2) === 0 ? null : word(dice),
    owner: ownerOf(world, dice),
  }),
  'plan.followAction': (_, dice) => ({ actionId: action(dice), isFollowed: dice(3) === 0 }),
  'plan.keepYearText': (_, dice) => ({
    actionId: action(dice),
    year: 2025 + dice(2),
    text: dice(3) === 0 ? null : word(dice),
  }),
  'actionNotes.add': (_, dice) => ({
    actionId: action(dice),
    notedOn: day(dice),
    text: word(dice),
  }),
  'actionNotes.change': (world, dice) => ({
    noteId: one(world.actionNotes, dice),
    text: word(dice),
    notedOn: day(dice),
  }),
  'actionNotes.remove': (world, dice) => ({ noteId: one(world.actionNotes, dice) }),
  'planRows.add': (_, dice) => ({ title: word(dice), actionIds: [action(dice)] }),
  'planRows.change': (_, dice) => ({
    rowId: row(dice),
    title: word(dice),
    actionIds: [action(dice)],
  }),
  'planRows.remove': (_, dice) => ({ rowId: row(dice) }),
  'planRows.move': (_, dice) => ({ rowId: row(dice), position: dice(4) }),
  'planRows.setPeriod': (_, dice) => ({
    rowId: row(dice),
    period: periods[dice(periods.length)] ?? '2026',
    isPlanned: dice(2) === 0,
  }),
}

function action(dice: Dice): ActionId {
  return String.fromCharCode('a'.charCodeAt(0) + dice(13)) as ActionId
}

function row(dice: Dice): PlanRowId {
  return (rowIds[dice(rowIds.length)] ?? 'vrouwen-werk') as PlanRowId
}

function ownerOf(world: World, dice: Dice): 'user' | { id: PersonId } | null {
  const choice = dice(3)
  if (choice === 0) return null
  return choice === 1 ? 'user' : { id: one(world.people, dice) }
}
