import type { FieldId } from '#domain/messages/field-ids'
import type { MessageKind, MessageWay } from '#domain/messages/kinds'
import type { NewsletterSection } from '#domain/messages/newsletter-sections'
import { amsterdamClock, dateWithYear } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'

/** What stands between braces for each field. */
export const fieldWords: Record<FieldId, string> = {
  salutation: 'aanhef',
  givenName: 'voornaam',
  name: 'naam',
  organisation: 'organisatie',
  offerUntil: 'aanbod tot',
  event: 'bijeenkomst',
  day: 'dag',
  time: 'tijd',
  place: 'plaats',
  address: 'adres',
  programme: 'programma',
  answerBefore: 'antwoord voor',
  sender: 'afzender',
  news: 'nieuws',
  language: 'taal',
  duration: 'duur',
}

/** The headings of a mail merge; Word takes them over as they are, so without spaces. */
export const mergeColumnWords: Record<FieldId | 'email', string> = {
  email: 'Email',
  salutation: 'Aanhef',
  givenName: 'Voornaam',
  name: 'Naam',
  organisation: 'Organisatie',
  offerUntil: 'Aanbod_tot',
  event: 'Bijeenkomst',
  day: 'Dag',
  time: 'Tijd',
  place: 'Plaats',
  address: 'Adres',
  programme: 'Programma',
  answerBefore: 'Antwoord_voor',
  sender: 'Afzender',
  news: 'Nieuws',
  language: 'Taal',
  duration: 'Duur',
}

/** What stands where a field has no value. */
export const gap = (word: string) => `[${word}]`

/** What each kind of message is called. */
export const messageKindWords: Record<MessageKind, string> = {
  invitation: 'Uitnodiging',
  reminder: 'Herinnering',
  confirmation: 'Bevestiging',
  offer: 'Aanbod van een plaats',
  cancellation: 'Afzegging',
  thanks: 'Bedankje',
  newsletter: 'Nieuwsbrief',
  ask: 'Vraag aan een sleutelpersoon',
}

/** A round by what it was and when it went out. */
export function roundNameOf(kind: MessageKind, sentAt: Instant | null): string {
  const sent =
    sentAt === null ? 'concept' : `verstuurd op ${dateWithYear(amsterdamClock(sentAt).date)}`
  return `${messageKindWords[kind]}, ${sent}`
}

/** How a round leaves, as a log tells it. */
export const messageWayWords: Record<MessageWay, string> = {
  'one-mail': 'Eén mail, adressen in bcc',
  'mail-each': 'Een mail per persoon',
  merge: 'Samenvoegen in Word',
  whatsapp: 'WhatsApp',
  letter: 'Brief op papier',
}

/** The language of the proposed texts. */
export const ownLanguage = 'Nederlands'

/** Languages that are often asked for; any other can be typed. */
export const languageChoices = [
  ...[
    'Engels',
    'Arabisch',
    'Tigrinya',
    'Oekraïens',
    'Turks',
    'Farsi',
    'Dari',
    'Somalisch',
    'Frans',
  ],
] as const

/** A language as it is spelled already, whatever the capitals it is typed with. */
export function spelledLanguage(typed: string, taken: readonly string[]): string {
  const key = typed.trim().toLowerCase()
  const known = [ownLanguage, ...taken, ...languageChoices]
  return known.find((language) => language.toLowerCase() === key) ?? typed.trim()
}

/** Words in which values are put. */
export const messageWords = {
  salutation: (givenName: string) => `Beste ${givenName}`,
  salutationForAll: 'Beste mensen',
  moment: (day: string, time: string) => `${day}, ${time} uur`,
  from: (start: string) => `vanaf ${start} uur`,
  between: (start: string, end: string) => `${start} tot ${end} uur`,
  online: 'online',
  alsoOnline: (place: string) => `${place}, en ook online`,
} as const

/** Names of files that go out; a file name is made of it. */
export const messageFileWords = {
  calendar: 'agenda',
  mail: 'mail',
  mails: 'mails',
  letter: 'brief-samenvoegen',
  list: 'lijst-samenvoegen',
  sheet: 'Samenvoegen',
  foot: 'Voor samenvoegen in Word',
  newsletter: 'nieuwsbrief',
} as const

/** The lines of a newsletter that was gathered. */
export const newsletterWords = {
  headings: {
    events: 'Wat er komt',
    examples: 'Wat er goed ging',
    actions: 'Nieuws over de acties',
  } satisfies Record<NewsletterSection, string>,
  event: (title: string, facts: readonly string[]) => `- ${title}: ${facts.join(', ')}`,
  example: (text: string, from: string | null) =>
    from === null ? `- ${text}` : `- ${text} (${from})`,
  action: (title: string, state: string | null, nextStep: string | null) =>
    `- ${[title, state, nextStep].filter((part) => part !== null).join('. ')}`,
} as const
