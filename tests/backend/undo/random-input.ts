import type { CommandName, Contract } from '#domain/contract'
import { clonePart } from '#domain/contract/event-clone'
import type { InputFor } from '#domain/contract/kinds'
import { addDays, isoDate, wallTime } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import { attendanceInputs } from './attendance-inputs.ts'
import { budgetInputs } from './budget-inputs.ts'
import { financeInputs } from './finance-inputs.ts'
import { closingInputs } from './closing-inputs.ts'
import { conversationInputs } from './conversation-inputs.ts'
import type { Dice } from './dice.ts'
import { hoursInputs } from './hours-inputs.ts'
import { listInputs } from './list-inputs.ts'
import { groupInputs } from './group-inputs.ts'
import { messageInputs } from './message-inputs.ts'
import { needsInputs } from './needs-inputs.ts'
import { day, one, word } from './pick.ts'
import { planActionInputs } from './plan-action-inputs.ts'
import { poolAskInputs } from './pool-ask-inputs.ts'
import { paymentInputs } from './payment-inputs.ts'
import { poolInputs } from './pool-inputs.ts'
import { privacyInputs } from './privacy-inputs.ts'
import { registerInputs } from './register-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { keptReportInputs } from './kept-report-inputs.ts'
import { venueInputs } from './venue-inputs.ts'
import type { World } from './world.ts'

export function diceOf(numbers: readonly number[]): Dice {
  let at = 0
  return (sides) => {
    const number = numbers[at % numbers.length] ?? 0
    at += 1
    return (number + at) % sides
  }
}

type Inputs = {
  readonly [Name in CommandName]: (world: World, dice: Dice) => InputFor<Contract[Name]>
}

/** A plausible input for every command; a new command without one does not compile. */
export const randomInput: Inputs = {
  'system.setUp': () => ({ start: 'leeg', regionName: 'Voorbeeldstreek' }),
  'lists.chooseColumns': () => ({ list: 'people', columns: ['name', 'email'] }),
  'calendar.hideLayers': (_, dice) => ({ hidden: dice(2) === 0 ? ['culture'] : [] }),
  'system.changeAppearance': (_, dice) => ({ theme: dice(2) === 0 ? 'donker' : 'licht' }),
  'keys.setLockAfter': (_, dice) => ({ minutes: dice(2) === 0 ? 15 : 'never' }),
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
    series: dice(2) === 0 ? null : word(dice),
    inviteOn: dice(2) === 0 ? null : day(dice),
    audience: {
      roleIds: world.roles.slice(0, dice(3)),
      gemeenteIds: world.gemeenten.slice(0, dice(3)),
    },
    venue: dice(2) === 0 ? null : { name: word(dice), gemeenteId: null },
  }),
  ...registerInputs,
  ...venueInputs,
  ...reportInputs,
  ...keptReportInputs,
  ...privacyInputs,
  ...groupInputs,
  ...messageInputs,
  ...needsInputs,
  'events.clone': (world, dice) => ({
    eventId: one(world.events, dice),
    parts: [...clonePart.options].slice(dice(4), 4 + dice(4)),
    date: dice(3) === 0 ? null : day(dice),
  }),
  'year.start': (world, dice) => ({
    year: 2027,
    events: [0, 1].slice(dice(2)).map((month) => ({
      typeId: one(world.eventTypes, dice),
      subregion: dice(2) === 0 ? ('oost' as const) : null,
      date: addDays(isoDate('2027-01-04'), dice(60) + month * 90),
      startTime: null,
      endTime: null,
    })),
    takesBudgetLines: dice(2) === 0,
  }),
  'eventTypes.add': (_, dice) => ({ name: word(dice) }),
  'eventTypes.change': (world, dice) => ({
    typeId: one(world.eventTypes, dice),
    name: word(dice),
    actionIds: [action(dice)],
    rhythm:
      dice(3) === 0
        ? null
        : { min: dice(3), max: 3 + dice(2), isPerSubregion: dice(2) === 0, source: word(dice) },
  }),
  'eventTypes.archive': (world, dice) => ({ typeId: one(world.eventTypes, dice) }),
  'eventTypes.makeTemplate': (world, dice) => ({ typeId: one(world.eventTypes, dice) }),
  'eventTypes.templateFrom': (world, dice) => ({ eventId: one(world.events, dice) }),
  'events.cancel': (world, dice) => ({ eventId: one(world.events, dice), reason: word(dice) }),
  'events.restore': (world, dice) => ({ eventId: one(world.events, dice) }),
  'events.archive': (world, dice) => ({ eventId: one(world.events, dice) }),
  'events.setStage': (world, dice) => ({ eventId: one(world.events, dice), stage: 'gehouden' }),
  'events.decideWarning': (world, dice) => ({
    eventId: one(world.events, dice),
    signalId: 'weekend',
    isKept: dice(3) > 0,
  }),
  'programme.add': (world, dice) => ({
    eventId: one(world.events, dice),
    ...programmeItem(dice),
    speakerIds: world.people.slice(0, dice(3)),
    at: dice(2) === 0 ? null : dice(4),
  }),
  'programme.change': (world, dice) => ({
    itemId: one(world.items, dice),
    ...programmeItem(dice),
    speakerIds: world.people.slice(dice(2), 2),
  }),
  'programme.move': (world, dice) => ({ itemId: one(world.items, dice), to: dice(5) }),
  'programme.remove': (world, dice) => ({ itemId: one(world.items, dice) }),
  'tasks.add': (world, dice) => ({
    eventId: one(world.events, dice),
    title: word(dice),
    ...taskTiming(dice),
    pinnedOn: dice(3) === 0 ? day(dice) : null,
  }),
  'tasks.change': (world, dice) => ({
    taskId: one(world.tasks, dice),
    note: word(dice),
    ...taskTiming(dice),
  }),
  'tasks.setDone': (world, dice) => ({
    taskId: one(world.tasks, dice),
    isDone: dice(3) > 0,
  }),
  'tasks.pin': (world, dice) => ({
    taskId: one(world.tasks, dice),
    on: dice(3) === 0 ? null : day(dice),
  }),
  'tasks.remove': (world, dice) => ({ taskId: one(world.tasks, dice) }),
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
  'absences.add': (_, dice) => ({ ...period(dice), note: word(dice) }),
  'absences.change': (world, dice) => ({ absenceId: one(world.absences, dice), note: word(dice) }),
  'absences.remove': (world, dice) => ({ absenceId: one(world.absences, dice) }),
  'calendar.correct': (_, dice) => ({ wish: correction(dice), source: word(dice) }),
  'calendar.removeCorrection': (world, dice) => ({ correctionId: one(world.corrections, dice) }),
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
  'people.changeMany': (world, dice) => ({
    changes: [
      { personId: one(world.people, dice), name: word(dice), phone: '0314 00 00 00' },
      { personId: one(world.people, dice), organisation: { name: word(dice) } },
    ],
  }),
  'people.archive': (world, dice) => ({ personIds: [one(world.people, dice)] }),
  'people.merge': (world, dice) => ({
    keepId: one(world.people, dice),
    goneId: one(world.people, dice),
    takes: (['name', 'email', 'workplace'] as const).slice(dice(4)),
  }),
  'people.notDuplicate': (world, dice) => ({
    personId: one(world.people, dice),
    otherPersonId: one(world.people, dice),
  }),
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
  'organisations.notDuplicate': (world, dice) => ({
    organisationId: one(world.organisations, dice),
    otherOrganisationId: one(world.organisations, dice),
  }),
  'organisations.merge': (world, dice) => ({
    keepId: one(world.organisations, dice),
    goneId: one(world.organisations, dice),
    takes: (['name', 'chainRole', 'email'] as const).slice(dice(4)),
  }),
  ...hoursInputs,
  ...attendanceInputs,
  ...budgetInputs,
  ...financeInputs,
  ...listInputs,
  ...conversationInputs,
  ...closingInputs,
  ...planActionInputs,
  ...poolInputs,
  ...poolAskInputs,
  ...paymentInputs,
}

function action(dice: Dice): ActionId {
  return ('abcdefghijklm'[dice(13)] ?? 'a') as ActionId
}

function programmeItem(dice: Dice) {
  return {
    kind: (['talk', 'break', 'prayer'] as const)[dice(3)] ?? 'talk',
    title: word(dice),
    minutes: dice(120),
    note: dice(2) === 0 ? null : word(dice),
  }
}

function taskTiming(dice: Dice) {
  return {
    anchor: (['start', 'end', 'invitation'] as const)[dice(3)] ?? 'start',
    offsetCount: dice(40) - 30,
    offsetUnit: dice(2) === 0 ? ('days' as const) : ('workdays' as const),
  }
}

function period(dice: Dice) {
  const from = day(dice)
  return { from, until: addDays(from, dice(5)) }
}

function correction(dice: Dice) {
  const eid = {
    layer: 'culture',
    referenceId: 'suikerfeest',
    originalOn: isoDate('2027-03-09'),
  } as const
  if (dice(3) === 0) return { kind: 'remove', ...eid } as const
  if (dice(2) === 0) return { kind: 'move', ...eid, ...period(dice) } as const
  const schoolRegion = dice(2) === 0 ? 'midden' : null
  const layer = schoolRegion === null ? 'culture' : 'school-holiday'
  return { kind: 'add', layer, ...period(dice), name: word(dice), schoolRegion } as const
}
