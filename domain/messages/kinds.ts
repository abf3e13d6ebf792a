/** What a round of messages is for. */
export const messageKinds = [
  'invitation',
  'reminder',
  'confirmation',
  'offer',
  'cancellation',
  'thanks',
  'newsletter',
  'ask',
] as const
export type MessageKind = (typeof messageKinds)[number]
/** What goes to the guests of an event; the question to a sleutelpersoon is asked from the pool. */
export type EventMessageKind = Exclude<MessageKind, 'newsletter' | 'ask'>

/** How a round leaves; she sends it herself in every one of them. */
export const messageWays = ['one-mail', 'mail-each', 'merge', 'whatsapp', 'letter'] as const
export type MessageWay = (typeof messageWays)[number]

export const textLengths = ['long', 'short'] as const
export type TextLength = (typeof textLengths)[number]

/** Above this many people a mail merge is proposed; up to it, one draft each. */
export const draftsAtMost = 10

/** How so many people are best written to. */
export function proposedWay(people: number): MessageWay {
  return people > draftsAtMost ? 'merge' : 'mail-each'
}

/** Whether somebody without an e-mail address stays out. */
export function needsEmail(way: MessageWay): boolean {
  return way === 'one-mail' || way === 'mail-each' || way === 'merge'
}

/** Whether everybody reads the same subject. */
export function hasOneSubject(way: MessageWay): boolean {
  return way === 'one-mail' || way === 'merge'
}

/** A mail and a letter take the long text, WhatsApp the short one. */
export function lengthFor(way: MessageWay): TextLength {
  return way === 'whatsapp' ? 'short' : 'long'
}

/** Whether the day belongs in the agenda of who gets this: then a calendar file goes along. */
export function hasCalendarFile(kind: MessageKind): boolean {
  return kind !== 'thanks' && kind !== 'newsletter'
}
