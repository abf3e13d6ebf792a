import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate } from '#domain/shared/dates'
import type { AffiliationId } from '#domain/shared/ids'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { World } from './world.ts'

type GroupCommand =
  Extract<CommandName, `groups.${string}`> | 'people.changeJob' | 'organisations.setContact'

/** A plausible input for every command about groups, another job and whom to call. */
export const groupInputs: {
  readonly [Name in GroupCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'groups.create': (world, dice) => ({
    name: word(dice),
    criteria: dice(2) === 0 ? null : criteria(world, dice),
    consentPurpose: dice(4) === 0 ? 'photo' : null,
    personIds: world.people.slice(0, dice(3)),
  }),
  'groups.change': (world, dice) => ({
    groupId: one(world.groups, dice),
    name: word(dice),
    criteria: dice(3) === 0 ? null : criteria(world, dice),
    consentPurpose: dice(3) === 0 ? 'photo' : null,
  }),
  'groups.archive': (world, dice) => ({ groupId: one(world.groups, dice) }),
  'groups.addPeople': (world, dice) => members(world, dice),
  'groups.removePeople': (world, dice) => members(world, dice),
  'groups.invite': (world, dice) => ({
    groupId: one(world.groups, dice),
    eventId: one(world.events, dice),
  }),
  'people.changeJob': (world, dice) => ({
    personId: one(world.people, dice),
    startsOn: addDays(isoDate('2026-10-05'), dice(100)),
    organisation: dice(4) === 0 ? null : { name: word(dice) },
    functionName: word(dice),
  }),
  'organisations.setContact': (world, dice) => ({
    affiliationId: one<AffiliationId>(
      world.affiliations.map(({ affiliationId }) => affiliationId),
      dice,
    ),
    isContact: dice(4) > 0,
    keepsOthers: dice(2) === 0,
  }),
}

function criteria(world: World, dice: Dice) {
  return {
    chainRoleIds: world.roles.slice(0, dice(3)),
    ...(dice(2) === 0 ? { notInvitedForMonths: 1 + dice(12) } : {}),
  }
}

function members(world: World, dice: Dice) {
  return { groupId: one(world.groups, dice), personIds: [one(world.people, dice)] }
}
