import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type PaymentCommand = Extract<CommandName, `payments.${string}`>

/** A plausible input for every command about paying the pool. */
export const paymentInputs: {
  readonly [Name in PaymentCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'payments.propose': (_, dice) => ({
    from: isoDate('2026-01-01'),
    until: addDays(isoDate('2026-06-30'), dice(180)),
  }),
  'payments.approve': (world, dice) => ({ paymentIds: [one(world.payments, dice)] }),
  'payments.backToProposal': (world, dice) => ({ paymentIds: [one(world.payments, dice)] }),
  'payments.remove': (world, dice) => ({ paymentIds: [one(world.payments, dice)] }),
  'payments.pay': (world, dice) => ({
    paymentIds: [one(world.payments, dice)],
    paidOn: addDays(isoDate('2026-07-01'), dice(140)),
    reference: word(dice),
  }),
  'payments.correct': (world, dice) => ({
    paymentId: one(world.payments, dice),
    why: word(dice),
    paidOn: addDays(isoDate('2026-09-01'), dice(80)),
    reference: word(dice),
    lines: world.paymentLines.slice(0, 4).map((lineId) => ({
      lineId,
      minutes: dice(200),
      km: dice(40),
      reward: cents(dice(3000)),
      kmAllowance: cents(dice(900)),
      expenses: cents(dice(500)),
    })),
  }),
  'payments.chooseLine': (world, dice) => ({
    lineId: dice(3) === 0 ? null : one(world.lines, dice),
  }),
}
