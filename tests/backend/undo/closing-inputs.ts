import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { closingStepNames } from '#domain/events/closing-steps'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type ClosingCommand = Extract<CommandName, `closing.${string}` | `evaluation.${string}`>

/** A plausible input for every command about closing an event. */
export const closingInputs: {
  readonly [Name in ClosingCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'evaluation.read': (world, dice) => ({ eventId: one(world.events, dice), file: world.file }),
  'evaluation.remove': (world, dice) => ({ eventId: one(world.events, dice) }),
  'closing.leaveOut': (world, dice) => ({
    eventId: one(world.events, dice),
    step: stepOf(dice),
    why: dice(2) === 0 ? null : word(dice),
  }),
  'closing.takeBack': (world, dice) => ({ eventId: one(world.events, dice), step: stepOf(dice) }),
}

function stepOf(dice: Dice) {
  return closingStepNames[dice(closingStepNames.length)] ?? 'thanks'
}
