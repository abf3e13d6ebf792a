import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import type { Instant } from '#domain/shared/dates'
import type { Dice } from './dice.ts'
import { one, word } from './pick.ts'
import type { Attendee, World } from './world.ts'

type AttendanceCommand = Extract<CommandName, `attendance.${string}`>

/** A plausible input for every command about who is asked, comes and was there. */
export const attendanceInputs: {
  readonly [Name in AttendanceCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'attendance.invite': (world, dice) => attendees(world, dice),
  'attendance.markSent': (world, dice) => attendees(world, dice),
  'attendance.withdrawInvitation': (world, dice) => {
    const { eventId, personId } = anAttendee(world.asked, world, dice)
    return { eventId, personIds: [personId] }
  },
  'attendance.answer': (world, dice) => ({
    ...attendees(world, dice),
    answer: (['yes', 'yes', 'no', 'maybe'] as const)[dice(4)] ?? 'yes',
    channel: (['phone', 'desk', null] as const)[dice(3)] ?? null,
    takenBy: dice(2) === 0 ? word(dice) : null,
    note: dice(3) === 0 ? word(dice) : null,
    ...(dice(3) === 0 ? { answeredAt: '2026-11-01T10:00:00.000Z' as Instant } : {}),
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
  'attendance.offerAll': (world, dice) => ({
    participationIds: [one(world.participations, dice)],
    until: '2026-12-01T12:00:00.000Z' as Instant,
  }),
  'attendance.giveSeat': (world, dice) => ({
    participationId: one(world.participations, dice),
    reason: word(dice),
  }),
  'attendance.setBalance': (world, dice) => ({
    eventId: one(world.events, dice),
    isBalanced: dice(2) === 0,
  }),
  'attendance.takeList': (world, dice) => ({
    eventId: one(world.events, dice),
    file: world.file,
    choices: [2, 3, 4].map((row) => ({
      row,
      choice: (['new', 'present', 'absent', 'leave'] as const)[dice(4)] ?? 'new',
      takesName: dice(2) === 0,
    })),
  }),
  'attendance.backInLine': (world, dice) => ({ participationId: one(world.participations, dice) }),
  'attendance.checkIn': (world, dice) => attendee(world, dice),
  'attendance.checkOut': (world, dice) => anAttendee(world.inside, world, dice),
  'attendance.undoPresence': (world, dice) => ({
    ...anAttendee(world.inside, world, dice),
    isWhole: dice(2) === 0,
  }),
  'attendance.walkIn': (world, dice) => ({
    eventId: one(world.events, dice),
    name: `${word(dice)} ${word(dice)}`,
    organisationName: word(dice),
  }),
}

// Mostly somebody of whom it holds, now and then anybody.
function anAttendee(known: readonly Attendee[], world: World, dice: Dice) {
  const { eventId, personId } =
    (dice(4) > 0 ? known[dice(known.length)] : undefined) ?? attendee(world, dice)
  return { eventId, personId }
}

function attendee(world: World, dice: Dice) {
  return { eventId: one(world.events, dice), personId: one(world.people, dice) }
}

function attendees(world: World, dice: Dice) {
  return { eventId: one(world.events, dice), personIds: [one(world.people, dice)] }
}
