import type { ConversationKind } from '#domain/contract/conversations'
import type { TimelineItem, TimelineView } from '#domain/contract/timeline'
import { amsterdamClock, dateWithYear, dayMonth, dutchTime } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { standWord } from '#domain/texts/attendance'
import { messageKindWords, messageWayWords } from '#domain/texts/messages'

type EventItem = Extract<TimelineItem, { kind: 'event' }>
type MessageItem = Extract<TimelineItem, { kind: 'message' }>
type AgreementItem = Extract<TimelineItem, { kind: 'agreement' }>
type AssignmentItem = Extract<TimelineItem, { kind: 'assignment' }>
type PaymentItem = Extract<TimelineItem, { kind: 'payment' }>
type WorkItem = Extract<TimelineItem, { personName: string | null }>

const stand: Record<EventItem['stand'], string> = {
  ...standWord,
  present: 'Aanwezig',
  'no-show': 'Niet verschenen',
}

const view: Record<TimelineView, string> = { all: 'Alles', conversations: 'Gesprekken' }

const way: Record<ConversationKind, string> = {
  conversation: 'Gesprek',
  phone: 'Telefoon',
  mail: 'Mail',
  visit: 'Bezoek',
}

const askedWord: Record<AssignmentItem['status'], string> = {
  asked: 'Gevraagd als sleutelpersoon',
  accepted: 'Zei ja als sleutelpersoon',
  declined: 'Zei nee als sleutelpersoon',
  cancelled: 'Opdracht vervallen',
}

const bare = (moment: NonNullable<EventItem['inAt']>) => dutchTime(amsterdamClock(moment).time)
const by = (day: IsoDate | null) => (day === null ? '' : `, uiterlijk ${dayMonth(day)}`)

/** Words of the timeline of somebody, or of an organisation. */
export const timelineText = {
  heading: 'Wat er was',
  view,
  more: (count: number) => `Toon meer (nog ${count})`,
  noMore: (shown: number, left: number) =>
    `Dit zijn de nieuwste ${shown}. ${left === 1 ? 'Er is er nog 1, die staat' : `Er zijn er nog ${left}, die staan`} hier niet.`,
  noConversations: 'Nog geen gesprekken. Met de knop ‘Gesprek’ legt u er een vast.',
  noDay: 'geen dag',
  talkNow: 'Gesprek',
  talk: (kind: ConversationKind, subject: string) => `${way[kind]}: ${subject}`,
  action: (letter: string) => `Actie ${letter} van het plan`,
  /** "Aanwezig, 13.28 tot 16.30 uur", as far as it was noted. */
  stood: ({ stand: how, inAt, outAt }: EventItem) => {
    if (inAt === null) return stand[how]
    const until = outAt === null ? '' : ` tot ${bare(outAt)}`
    return `${stand[how]}, ${outAt === null ? 'vanaf ' : ''}${bare(inAt)}${until} uur`
  },
  /** What was agreed; without that, who was there. */
  came: (
    agreements: readonly { text: string; dueOn: IsoDate | null }[],
    people: readonly string[],
  ) =>
    agreements.length > 0
      ? agreements.map(({ text: what, dueOn }) => `${what}${by(dueOn)}`).join('; ')
      : people.join(', '),
  agreed: ({ doneOn, dueOn }: AgreementItem) =>
    doneOn === null ? `Afspraak${by(dueOn)}` : `Afspraak, klaar op ${dateWithYear(doneOn)}`,
  message: (about: MessageItem['about'], event: string | null) =>
    event === null ? messageKindWords[about] : `${messageKindWords[about]}: ${event}`,
  messageWay: ({ way: how, people }: MessageItem) => [messageWayWords[how], ...people].join(', '),
  asked: ({ status, language }: AssignmentItem) =>
    language === null ? askedWord[status] : `${askedWord[status]}, ${language}`,
  paid: 'Betaald als sleutelpersoon',
  paidFor: ({ fromOn, untilOn }: PaymentItem) =>
    `Voor werk van ${dayMonth(fromOn)} tot en met ${dateWithYear(untilOn)}`,
  'work-begun': 'Begonnen',
  'work-ended': 'Gestopt',
  work: ({ personName, functionName, organisationName }: WorkItem) =>
    [personName, functionName, organisationName].filter((part) => part).join(', '),
  takenIn: 'Ingelezen uit Excel',
  added: 'Erbij gezet',
  byHand: 'Zelf ingevoerd',
} as const
