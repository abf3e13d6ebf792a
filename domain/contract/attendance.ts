import { z } from 'zod'
import type {
  ChainRoleId,
  EventId,
  GemeenteId,
  InvitationId,
  ParticipationId,
  PersonId,
} from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import type { OutputOf } from './kinds.ts'
import { chosenAtMost, fileRef, id, instant, line, optionalLine, optionalText } from './scalars.ts'

const channel = z.enum(['mail', 'whatsapp', 'phone', 'taalhuis'])
/** How an answer came in: also by a form, at the door or in a conversation. */
const answerChannel = z.enum([...channel.options, 'form', 'desk', 'in-person'])
export type AnswerChannel = z.output<typeof answerChannel>
const role = z.enum(['deelnemer', 'spreker', 'gastheer', 'sleutelpersoon', 'organisatie'])
const answer = z.enum(['yes', 'no', 'maybe'])

/** Where somebody stands for this event, as one word on the list. */
const attendeeStand = z.enum([
  'invited',
  'maybe',
  'declined',
  'registered',
  'waiting',
  'offered',
  'lapsed',
  'cancelled',
])

/** Anyone invited or taking part, once, with what the log says of them. */
export const attendee = z.object({
  personId: id<PersonId>(),
  participationId: id<ParticipationId>().nullable(),
  invitationId: id<InvitationId>().nullable(),
  name: z.string(),
  sortName: z.string(),
  givenName: z.string(),
  tussenvoegsel: z.string().nullable(),
  familyName: z.string().nullable(),
  organisation: z.string().nullable(),
  functionName: z.string().nullable(),
  chainRoleId: id<ChainRoleId>().nullable(),
  gemeenteIds: z.array(id<GemeenteId>()),
  /** What tells people of the same name apart; empty when the name does. */
  tellsApart: z.array(z.string()),
  stand: attendeeStand,
  waitingPosition: z.number().nullable(),
  offeredUntil: instant.nullable(),
  priority: z.number(),
  isWalkIn: z.boolean(),
  /** Why they have a seat that the numbers did not give. */
  seatReason: z.string().nullable(),
  roles: z.array(role),
  invitedAt: instant.nullable(),
  sentAt: instant.nullable(),
  answer: answer.nullable(),
  answeredAt: instant.nullable(),
  registeredAt: instant.nullable(),
  /** Whether only the number is left of somebody who was erased. */
  isErased: z.boolean(),
  isPresent: z.boolean(),
  isInside: z.boolean(),
  firstInAt: instant.nullable(),
  lastMovedAt: instant.nullable(),
  /** Orders who moved at one moment. */
  lastPosition: z.number().nullable(),
})
export type Attendee = z.output<typeof attendee>

/** Every number counts distinct people. */
const counts = z.object({
  invited: z.number(),
  unanswered: z.number(),
  maybe: z.number(),
  declined: z.number(),
  registered: z.number(),
  offered: z.number(),
  waiting: z.number(),
  cancelled: z.number(),
  lapsed: z.number(),
  present: z.number(),
  inside: z.number(),
  walkIns: z.number(),
  expected: z.number(),
  seatsTaken: z.number(),
  seatsFree: z.number().nullable(),
})
export type AttendanceCounts = z.output<typeof counts>

const seatProposal = z.object({
  participationId: id<ParticipationId>(),
  personId: id<PersonId>(),
  name: z.string(),
  reason: z.enum(['first-in-line', 'empty-gemeente', 'empty-chain-role']),
  /** The gemeente or chain role that is still empty; null for who is first in line. */
  fills: z.string().nullable(),
  position: z.number(),
})
export type SeatProposalRow = z.output<typeof seatProposal>

const overview = z.object({
  eventId: id<EventId>(),
  capacity: z.number().nullable(),
  /** Whether who fills an empty gemeente or chain role goes before the first in line. */
  isBalanced: z.boolean(),
  hasEnded: z.boolean(),
  /** Over and not cancelled: only then can somebody have been there, or not. */
  wasHeld: z.boolean(),
  counts,
  /** Until when an offer made now would hold its seat. */
  proposedDeadline: instant,
  /** Who each free seat could be offered to, one per seat; the verbinder decides. */
  proposals: z.array(seatProposal),
  people: z.array(attendee),
})
export type AttendanceOverview = z.output<typeof overview>

const answerWarning = z.enum(['event-full', 'others-waiting', 'offer-lapsed'])
const checkInWarning = z.enum([
  'already-inside',
  'not-on-list',
  'was-waiting',
  'was-cancelled',
  'was-offered',
  'seats-short',
])

const forEvent = z.object({ eventId: id<EventId>() })
const forPerson = z.object({ eventId: id<EventId>(), personId: id<PersonId>() })
const forPeople = z.object({
  eventId: id<EventId>(),
  personIds: z.array(id<PersonId>()).min(1).max(chosenAtMost),
})
const forParticipation = z.object({ participationId: id<ParticipationId>() })
const done = z.object({ done: z.literal(true) })

const registered = z.object({
  participationId: id<ParticipationId>(),
  status: z.enum(['registered', 'waiting', 'lapsed']),
  warnings: z.array(answerWarning),
})
/** What the answers changed; who already stood there is in none of the numbers. */
const answered = z.object({
  registered: z.number(),
  waiting: z.number(),
  cancelled: z.number(),
  /** Who gave a later answer that is known already: this one is kept and changes nothing. */
  outdone: z.number(),
  warnings: z.array(answerWarning),
})
const keptAnswer = z.object({
  answer,
  answeredAt: instant,
  channel: answerChannel.nullable(),
  takenBy: z.string().nullable(),
  note: z.string().nullable(),
})
const checkedIn = z.object({ personId: id<PersonId>(), warnings: z.array(checkInWarning), counts })
const walkedIn = checkedIn.extend({
  /** Somebody in the network with a similar name: perhaps the same person. */
  similar: z.object({ personId: id<PersonId>(), name: z.string() }).nullable(),
})

export const attendance = {
  'attendance.list': query(forEvent).returns(overview),
  'attendance.invite': command(
    forPeople.extend({ channel: channel.nullable().optional() }),
  ).returns(z.object({ invited: z.number(), alreadyInvited: z.number() })),
  'attendance.markSent': command(forPeople).returns(z.object({ sent: z.number() })),
  'attendance.answer': command(
    forPeople.extend({
      answer,
      channel: answerChannel.nullable().optional(),
      takenBy: optionalLine.optional(),
      note: optionalText.optional(),
      /** When it was given; without it, now. */
      answeredAt: instant.optional(),
    }),
  ).returns(answered),
  /** Every answer of one guest, the newest first, and who noted answers lately. */
  'attendance.answersOf': query(forPerson).returns(
    z.object({ answers: z.array(keptAnswer), takers: z.array(z.string()) }),
  ),
  'attendance.register': command(
    forPerson.extend({ roles: z.array(role).min(1).optional() }),
  ).returns(registered),
  'attendance.cancel': command(forPeople).returns(z.object({ cancelled: z.number() })),
  'attendance.withdrawInvitation': command(forPeople).returns(z.object({ withdrawn: z.number() })),
  'attendance.setRoles': command(forParticipation.extend({ roles: z.array(role).min(1) })).returns(
    done,
  ),
  'attendance.setPriority': command(
    forParticipation.extend({ priority: z.number().int().min(0).max(9) }),
  ).returns(done),
  'attendance.offer': command(forParticipation.extend({ until: instant })).returns(
    z.object({ warnings: z.array(z.enum(['no-free-seat'])) }),
  ),
  'attendance.backInLine': command(forParticipation).returns(done),
  'attendance.checkIn': command(
    /** `achteraf`: noted after the event, not at the door. */
    forPerson.extend({ source: z.enum(['balie', 'achteraf']).default('balie') }),
  ).returns(checkedIn),
  'attendance.checkOut': command(forPerson).returns(checkedIn),
  'attendance.undoPresence': command(
    /** `isWhole`: not only the last movement, but that somebody was ever in. */
    forPerson.extend({ isWhole: z.boolean().default(false) }),
  ).returns(checkedIn),
  'attendance.walkIn': command(
    forEvent.extend({ name: line, organisationName: optionalLine.optional() }),
  ).returns(walkedIn),
  'attendance.exportList': task(
    forEvent.extend({ showsSensitiveRoles: z.boolean().optional() }),
  ).returns(z.object({ files: z.array(fileRef) })),
  /** The list for the office, with the chain and the numbers. */
  'attendance.exportGuests': task(
    forEvent.extend({ showsSensitiveRoles: z.boolean().optional() }),
  ).returns(z.object({ files: z.array(fileRef) })),
} as const

/** What each call answers, for the code that makes the answer. */
export type AttendanceOutputs = {
  [Name in keyof typeof attendance]: OutputOf<(typeof attendance)[Name]>
}
