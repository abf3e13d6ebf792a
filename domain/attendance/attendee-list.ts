import type { Instant } from '#domain/shared/dates'
import type { InvitationId, PersonId } from '#domain/shared/ids'
import { latestAnswer } from './decide-answer.ts'
import type { AnswerValue } from './decide-answer.ts'
import { standOf } from './participation.ts'
import type { Participation, ParticipationStand } from './participation.ts'
import type { PersonPresence, Presence } from './presence.ts'
import { waitingLine } from './waiting-list.ts'

type Invitation = {
  readonly invitationId: InvitationId
  readonly personId: PersonId
  readonly invitedAt: Instant
  readonly sentAt: Instant | null
}

type Answer = {
  readonly id: string
  readonly invitationId: InvitationId
  readonly answer: AnswerValue
  readonly answeredAt: Instant
}

export type AttendeeStand = ParticipationStand | 'invited' | 'maybe' | 'declined'

/** Where one person stands for an event: invitation, latest answer, participation and presence. */
export type Standing<Row extends Participation> = {
  readonly personId: PersonId
  readonly invitation: Invitation | null
  readonly answer: Answer | null
  readonly participation: Row | null
  readonly presence: PersonPresence | null
  readonly stand: AttendeeStand
  /** From 1, for who waits. */
  readonly waitingPosition: number | null
}

type Facts<Row extends Participation> = {
  readonly invitations: readonly Invitation[]
  readonly answers: readonly Answer[]
  readonly participations: readonly Row[]
  readonly presence: Presence
}

/** Everyone invited or taking part, once each. */
export function standingsOf<Row extends Participation>(
  facts: Facts<Row>,
  now: Instant,
): Standing<Row>[] {
  const invitations = new Map(facts.invitations.map((row) => [row.personId, row]))
  const participations = new Map(facts.participations.map((row) => [row.personId, row]))
  const presence = new Map(facts.presence.people.map((row) => [row.personId, row]))
  const answers = new Map<InvitationId, Answer[]>()
  for (const row of facts.answers) {
    answers.set(row.invitationId, [...(answers.get(row.invitationId) ?? []), row])
  }
  const line = waitingLine(facts.participations).map((row) => row.personId)

  const personIds = new Set([...invitations.keys(), ...participations.keys()])
  return [...personIds].map((personId) => {
    const invitation = invitations.get(personId) ?? null
    const answer = invitation && latestAnswer(answers.get(invitation.invitationId) ?? [])
    const participation = participations.get(personId) ?? null
    const position = line.indexOf(personId)
    return {
      personId,
      invitation,
      answer,
      participation,
      presence: presence.get(personId) ?? null,
      stand: standFor(participation, answer, now),
      waitingPosition: position === -1 ? null : position + 1,
    }
  })
}

// A seat says more than an answer; without one the latest answer is what counts.
function standFor(
  participation: Participation | null,
  answer: Answer | null,
  now: Instant,
): AttendeeStand {
  const stand = participation && standOf(participation, now)
  if (stand !== null && stand !== 'cancelled') return stand
  if (answer?.answer === 'no') return 'declined'
  if (answer?.answer === 'maybe') return 'maybe'
  return stand ?? 'invited'
}

/** How the invited answered; every number counts distinct people. */
export function answerCounts(standings: readonly Standing<Participation>[]) {
  const invited = standings.filter(({ invitation }) => invitation !== null)
  const count = (stand: AttendeeStand) => standings.filter((each) => each.stand === stand).length
  return {
    invited: invited.length,
    unanswered: count('invited'),
    maybe: count('maybe'),
    declined: count('declined'),
  }
}
