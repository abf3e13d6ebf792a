import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import type { Instant } from '#domain/shared/dates'
import type { EventId, ParticipationId } from '#domain/shared/ids'
import type { OfferWarning } from '#domain/attendance/decide-offer'
import { offerWarningSentence } from '#domain/texts/attendance'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { StandChoice } from '#renderer/texts/attendance'

type Guest = Pick<Attendee, 'personId' | 'name'>

export type AnswerDetails = Pick<
  InputOfCall<'attendance.answer'>,
  'channel' | 'takenBy' | 'note' | 'answeredAt'
>

/** What can be done with guests, each with the sentence that names them or counts them. */
export type GuestCommands = {
  readonly answer: (
    guests: readonly Guest[],
    given: AnswerValue,
    /** How, to whom and when, and what was said besides. */
    details?: AnswerDetails,
  ) => Promise<object | undefined>
  readonly markSent: (guests: readonly Guest[]) => void
  readonly withdraw: (guests: readonly Guest[]) => void
  readonly offer: (
    guest: { participationId: ParticipationId | null; name: string },
    until: Instant,
  ) => void
  /** A seat to each of several, until one moment. */
  readonly offerAll: (
    guests: readonly { participationId: ParticipationId; name: string }[],
    until: Instant,
  ) => void
  readonly setBalance: (isBalanced: boolean) => void
  /** A seat in spite of the numbers, with why. */
  readonly giveSeat: (guest: Pick<Attendee, 'participationId' | 'name'>, reason: string) => void
  readonly backInLine: (guest: Pick<Attendee, 'participationId' | 'name'>) => void
  /** After the event: who was there, or was not. */
  readonly notePresence: (guest: Guest, wasThere: boolean) => void
  readonly choose: (guest: Attendee, choice: GivenChoice) => void
  readonly refusal: string | undefined
}

/** `note` and `seat` ask something first; the rest is done at once. */
type GivenChoice = Exclude<StandChoice, 'note' | 'seat'>

type Acts = Omit<GuestCommands, 'choose' | 'refusal'>
type SeatActs = Pick<Acts, 'offer' | 'offerAll' | 'setBalance' | 'giveSeat' | 'backInLine'>

/** The commands on the guests of one event. */
export function useGuestCommands(
  eventId: EventId,
  overview: Pick<AttendanceOverview, 'proposedDeadline'> | undefined,
): GuestCommands {
  const answer = useCommand('attendance.answer')
  const sent = useCommand('attendance.markSent')
  const withdrawn = useCommand('attendance.withdrawInvitation')
  const { refusal: seatRefusal, ...seats } = useSeatCommands(eventId)
  const { refusal: doorRefusal, ...door } = useDoorCommands(eventId)
  const { said } = text

  const commands: Acts = {
    ...seats,
    ...door,
    answer: (guests, given, details = {}) => {
      const names = namesOf(guests)
      const input = { eventId, personIds: idsOf(guests), answer: given, ...details }
      return answer(input, (counted) => {
        if (counted.outdone === names.length) return said.outdone(names)
        const isLapsed = counted.warnings.includes('offer-lapsed')
        return isLapsed && counted.registered + counted.waiting === 0
          ? said.lapsed(names)
          : said.answered(given, names, counted)
      })
    },
    markSent: (guests) => {
      void sent({ eventId, personIds: idsOf(guests) }, (done) => said.sent(done.sent))
    },
    withdraw: (guests) => {
      const asked = namesOf(guests)
      void withdrawn({ eventId, personIds: idsOf(guests) }, (done) =>
        said.withdrawn(done.withdrawn, asked),
      )
    },
  }
  return {
    ...commands,
    choose: (guest, choice) => choose(commands, guest, choice, overview?.proposedDeadline),
    refusal: answer.refusal ?? sent.refusal ?? withdrawn.refusal ?? seatRefusal ?? doorRefusal,
  }
}

/** What is done about seats and the waiting list. */
function useSeatCommands(eventId: EventId) {
  const offered = useCommand('attendance.offer')
  const offeredAll = useCommand('attendance.offerAll')
  const balanced = useCommand('attendance.setBalance')
  const seated = useCommand('attendance.giveSeat')
  const back = useCommand('attendance.backInLine')
  const { said } = text
  const withWarnings = (sentence: string, warnings: readonly OfferWarning[]) =>
    [sentence, ...warnings.map((each) => offerWarningSentence[each])].join(' ')

  const commands: SeatActs = {
    offer: ({ participationId, name }, until) => {
      if (participationId !== null)
        void offered({ participationId, until }, ({ warnings }) =>
          withWarnings(said.offered(name, until), warnings),
        )
    },
    offerAll: (guests, until) => {
      const participationIds = guests.map(({ participationId }) => participationId)
      void offeredAll({ participationIds, until }, (done) =>
        withWarnings(said.offeredAll(done.offered, until), done.warnings),
      )
    },
    setBalance: (isBalanced) => {
      void balanced({ eventId, isBalanced }, said.balanced(isBalanced))
    },
    giveSeat: ({ participationId, name }, reason) => {
      if (participationId !== null) void seated({ participationId, reason }, said.seated(name))
    },
    backInLine: ({ participationId, name }) => {
      if (participationId !== null) void back({ participationId }, said.backInLine(name))
    },
  }
  const all = [offered, offeredAll, balanced, seated, back]
  return { ...commands, refusal: all.find(({ refusal }) => refusal !== undefined)?.refusal }
}

/** What is noted about the door afterwards. */
function useDoorCommands(eventId: EventId) {
  const came = useCommand('attendance.checkIn')
  const stayedAway = useCommand('attendance.undoPresence')
  const notePresence: Acts['notePresence'] = ({ personId, name }, wasThere) => {
    if (wasThere) {
      void came({ eventId, personId, source: 'achteraf' }, text.said.present(name))
    } else void stayedAway({ eventId, personId, isWhole: true }, text.said.absent(name))
  }
  return { notePresence, refusal: came.refusal ?? stayedAway.refusal }
}

// Without a deadline there is no offer yet; then the list is still on its way.
function choose(
  { answer, offer, backInLine, markSent, withdraw, notePresence }: Acts,
  guest: Attendee,
  choice: GivenChoice,
  deadline: Instant | undefined,
): void {
  const doing: Record<GivenChoice, () => void> = {
    yes: () => answer([guest], 'yes'),
    no: () => answer([guest], 'no'),
    maybe: () => answer([guest], 'maybe'),
    offer: () => deadline && offer(guest, deadline),
    back: () => backInLine(guest),
    sent: () => markSent([guest]),
    withdraw: () => withdraw([guest]),
    present: () => notePresence(guest, true),
    absent: () => notePresence(guest, false),
  }
  doing[choice]()
}

function idsOf(guests: readonly Guest[]) {
  return guests.map(({ personId }) => personId)
}

function namesOf(guests: readonly Guest[]): string[] {
  return guests.map(({ name }) => name)
}
