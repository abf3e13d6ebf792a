import type { CommandName, Contract } from '#domain/contract'
import { registerFact } from '#domain/contract/privacy'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Dice } from './dice.ts'
import { one } from './pick.ts'
import type { World } from './world.ts'

type PrivacyCommand = Extract<CommandName, `privacy.${string}`>

const purposes = ['photo', 'newsletter', 'pool'] as const

/** A plausible input for every command about whose data it is. */
export const privacyInputs: {
  readonly [Name in PrivacyCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'privacy.describe': (world, dice) => ({
    personId: one(world.people, dice),
    source: ['mail (voorbeeld)', null][dice(2)] ?? null,
    purpose: (['network', 'pool', null] as const)[dice(3)] ?? null,
    basis: (['public-task', 'consent', null] as const)[dice(3)] ?? null,
  }),
  'privacy.addConsent': (world, dice) => ({
    personId: one(world.people, dice),
    purpose: purposes[dice(3)] ?? 'photo',
    givenOn: day(dice),
    how: 'per mail (voorbeeld)',
  }),
  'privacy.withdrawConsent': (world, dice) => ({
    consentId: one(world.consents, dice),
    on: day(dice),
  }),
  'privacy.removeConsent': (world, dice) => ({ consentId: one(world.consents, dice) }),
  'privacy.changeRetention': (_, dice) => ({
    category: (['attendance', 'no-contact'] as const)[dice(2)] ?? 'attendance',
    length: dice(4) === 0 ? null : 1 + dice(36),
  }),
  'privacy.keepLonger': (world, dice) => ({
    personId: one(world.people, dice),
    untilOn: addDays(day(dice), 400),
    reason: 'lopend project (voorbeeld)',
  }),
  'privacy.stopKeeping': (world, dice) => ({ personId: one(world.people, dice) }),
  'privacy.noteCopy': (_, dice) => ({ name: `stick ${dice(9)} (voorbeeld)` }),
  'privacy.copyGone': (world, dice) => ({ copyId: one(world.copies, dice) }),
  'privacy.setFact': (_, dice) => ({
    id: registerFact.options[dice(registerFact.options.length)] ?? 'purpose',
    value: dice(3) === 0 ? null : `verzonnen tekst ${dice(9)}`,
  }),
}

function day(dice: Dice) {
  return addDays(isoDate('2026-10-05'), dice(60))
}
