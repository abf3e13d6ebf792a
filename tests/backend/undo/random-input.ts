import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { World } from './world.ts'

/** Throws a number below `sides`; every throw moves on through the given numbers. */
export type Dice = (sides: number) => number

export function diceOf(numbers: readonly number[]): Dice {
  let at = 0
  return (sides) => {
    const number = numbers[at % numbers.length] ?? 0
    at += 1
    return (number + at) % sides
  }
}

const words = ['Voorbeeld', 'Proefstuk', 'Denkbeeld', 'Verzonnen', 'Mythe']

type Inputs = {
  readonly [Name in CommandName]: (world: World, dice: Dice) => InputFor<Contract[Name]>
}

/** A plausible input for every command; a new command without one does not compile. */
export const randomInput: Inputs = {
  'system.setUp': () => ({ start: 'leeg', regionName: 'Voorbeeldstreek' }),
  'system.changeAppearance': (_, dice) => ({ theme: dice(2) === 0 ? 'donker' : 'licht' }),
  'region.change': (_, dice) => ({ name: word(dice), organisationName: word(dice) }),
  'region.addGemeente': (_, dice) => ({
    name: word(dice),
    subregion: 'oost',
    schoolRegions: ['midden', 'zuid'],
  }),
  'region.changeGemeente': (world, dice) => ({
    gemeenteId: one(world.gemeenten, dice),
    subregion: dice(2) === 0 ? 'oost' : null,
    schoolRegions: dice(2) === 0 ? ['zuid'] : [],
  }),
  'region.removeGemeente': (world, dice) => ({ gemeenteId: one(world.gemeenten, dice) }),
  'plan.changeAction': (_, dice) => ({ actionId: action(dice), state: word(dice) }),
  'events.create': (world, dice) => ({
    typeId: one(world.eventTypes, dice),
    date: day(dice),
    startTime: wallTime('09:30'),
    endTime: wallTime('12:00'),
    capacity: dice(4),
    venue: { name: word(dice), gemeenteId: null },
    topics: [word(dice)],
  }),
  'events.change': (world, dice) => ({
    eventId: one(world.events, dice),
    title: word(dice),
    date: day(dice),
    capacity: dice(3),
    actionIds: [action(dice)],
    topics: [word(dice), 'Werk'],
    venue: dice(2) === 0 ? null : { name: word(dice), gemeenteId: null },
  }),
  'venues.change': (world, dice) => ({
    venueId: one(world.venues, dice),
    name: word(dice),
    gemeenteId: dice(2) === 0 ? null : one(world.gemeenten, dice),
  }),
  'events.cancel': (world, dice) => ({ eventId: one(world.events, dice), reason: word(dice) }),
  'events.restore': (world, dice) => ({ eventId: one(world.events, dice) }),
  'events.archive': (world, dice) => ({ eventId: one(world.events, dice) }),
  'events.setStage': (world, dice) => ({ eventId: one(world.events, dice), stage: 'gehouden' }),
  'events.decideWarning': (world, dice) => ({
    eventId: one(world.events, dice),
    signalId: 'weekend',
    isKept: dice(3) > 0,
  }),
  'people.create': (world, dice) => ({
    name: `${word(dice)} ${word(dice)}`,
    email: dice(2) === 0 ? 'iemand@voorbeeld.example' : null,
    organisation: dice(2) === 0 ? { name: word(dice) } : null,
    gemeenteIds: world.gemeenten.slice(0, dice(3)),
  }),
  'people.change': (world, dice) => ({
    personId: one(world.people, dice),
    name: word(dice),
    phone: '0314 00 00 00',
  }),
  'people.changeAffiliation': (world, dice) => ({
    personId: one(world.people, dice),
    organisation: dice(2) === 0 ? { name: word(dice) } : null,
    chainRoleId: one(world.roles, dice),
    gemeenteIds: world.gemeenten.slice(0, dice(3)),
    ...(dice(2) === 0 ? { affiliationId: 'new' as const } : {}),
  }),
  'people.removeAffiliation': (world, dice) =>
    world.affiliations[dice(Math.max(1, world.affiliations.length))] ?? {
      personId: one(world.people, dice),
      affiliationId: one([], dice),
    },
  'people.archive': (world, dice) => ({ personIds: [one(world.people, dice)] }),
  'import.apply': (world) => ({ file: world.file, target: 'people' }),
  'organisations.create': (world, dice) => ({
    name: word(dice),
    gemeenteIds: world.gemeenten.slice(0, dice(3)),
  }),
  'organisations.change': (world, dice) => ({
    organisationId: one(world.organisations, dice),
    name: word(dice),
    gemeenteIds: world.gemeenten.slice(0, dice(3)),
  }),
  'organisations.archive': (world, dice) => ({
    organisationIds: [one(world.organisations, dice)],
  }),
  'budget.addYear': (_, dice) => ({ year: 2024 + dice(6) }),
  'budget.addLine': (_, dice) => ({ code: '11', name: word(dice) }),
  'budget.changeLine': (world, dice) => ({ lineId: one(world.lines, dice), name: word(dice) }),
  'budget.archiveLine': (world, dice) => ({ lineId: one(world.lines, dice) }),
  'budget.setAmount': (world, dice) => ({
    lineId: one(world.lines, dice),
    year: 2025,
    amount: dice(4) === 0 ? null : cents(dice(100_000)),
    ...(dice(3) === 0 ? { newVersion: { name: word(dice), decidedOn: null, reason: null } } : {}),
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
  'budget.carryOver': (world, dice) => ({
    chainId: one(world.chains, dice),
    step: 'commitment',
    fromYear: 2025,
    toYear: 2026,
    amount: cents(1 + dice(100)),
    date: day(dice),
  }),
  'attendance.invite': (world, dice) => attendees(world, dice),
  'attendance.markSent': (world, dice) => attendees(world, dice),
  'attendance.withdrawInvitation': (world, dice) => attendees(world, dice),
  'attendance.answer': (world, dice) => ({
    ...attendees(world, dice),
    answer: (['yes', 'yes', 'no', 'maybe'] as const)[dice(4)] ?? 'yes',
  }),
  'attendance.register': (world, dice) => attendee(world, dice),
  'attendance.cancel': (world, dice) => attendees(world, dice),
  'attendance.setRoles': (world, dice) => ({
    participationId: one(world.participations, dice),
    roles: dice(2) === 0 ? ['spreker'] : ['deelnemer', 'gastheer'],
  }),
  'attendance.setPriority': (world, dice) => ({
    participationId: one(world.participations, dice),
    priority: dice(9),
  }),
  'attendance.offer': (world, dice) => ({
    participationId: one(world.participations, dice),
    until: '2026-12-01T12:00:00.000Z' as Instant,
  }),
  'attendance.backInLine': (world, dice) => ({ participationId: one(world.participations, dice) }),
  'attendance.checkIn': (world, dice) => attendee(world, dice),
  'attendance.checkOut': (world, dice) => attendee(world, dice),
  'attendance.undoPresence': (world, dice) => attendee(world, dice),
  'attendance.walkIn': (world, dice) => ({
    eventId: one(world.events, dice),
    name: `${word(dice)} ${word(dice)}`,
    organisationName: word(dice),
  }),
}

function one<Id extends string>(ids: readonly Id[], dice: Dice): Id {
  return ids[dice(Math.max(1, Math.min(ids.length, 6)))] ?? ('nobody' as Id)
}

function word(dice: Dice): string {
  return words[dice(words.length)] ?? 'Voorbeeld'
}

function action(dice: Dice): ActionId {
  return ('abcdefghijklm'[dice(13)] ?? 'a') as ActionId
}

function day(dice: Dice) {
  return addDays(isoDate('2027-01-04'), dice(300))
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

function attendee(world: World, dice: Dice) {
  return { eventId: one(world.events, dice), personId: one(world.people, dice) }
}

function attendees(world: World, dice: Dice) {
  return { eventId: one(world.events, dice), personIds: [one(world.people, dice)] }
}
