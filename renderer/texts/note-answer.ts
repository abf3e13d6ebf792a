import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { AnswerChannel } from '#domain/contract/attendance'
import { amsterdamClock, dateWithYear, dutchTime } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'

/** Words for noting an answer by hand, and for the answers that are kept. */
export const noteText = {
  title: 'Antwoord noteren',
  who: 'Wie',
  whoNeeded: 'Kies eerst wie antwoordde.',
  people: (names: readonly string[]) =>
    names.length <= 3 ? names.join(', ') : `${names.length} mensen`,
  answer: 'Antwoord',
  answers: {
    yes: 'Ja, komt',
    no: 'Nee, komt niet',
    maybe: 'Misschien',
  } satisfies Record<AnswerValue, string>,
  channel: 'Hoe',
  channels: {
    phone: 'telefoon',
    mail: 'mail',
    whatsapp: 'WhatsApp',
    taalhuis: 'via het taalhuis',
    desk: 'aan de deur',
    'in-person': 'in een gesprek',
    form: 'formulier',
  } satisfies Record<AnswerChannel, string>,
  notSaid: 'niet gezegd',
  takenBy: 'Wie nam het aan',
  day: 'Op',
  time: 'Om',
  timeHint: 'Leeg of later dan nu is nu',
  remark: 'Opmerking',
  close: 'Sluit',
  save: 'Noteer',
  earlier: 'Eerdere antwoorden',
  answersOf: (name: string) => `Antwoorden van ${name}`,
  given: (answer: AnswerValue, at: Instant) => {
    const { date, time } = amsterdamClock(at)
    const word = { yes: 'Ja', no: 'Nee', maybe: 'Misschien' }[answer]
    return `${word}, ${dateWithYear(date)} ${dutchTime(time)} uur`
  },
  how: (channel: AnswerChannel | null, takenBy: string | null) =>
    [channel === null ? null : noteText.channels[channel], takenBy && `door ${takenBy}`]
      .filter(Boolean)
      .join(', '),
} as const

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)

/** Words of the counts of an event: what guests need, and who was counted without a name. */
export const needsText = {
  needs: 'Wat gasten nodig hebben',
  needsNone: 'Nog niets geteld. Lees de antwoorden van een formulier in, of voeg een telling toe.',
  kinds: { language: 'Taal', diet: 'Eten', access: 'Toegankelijkheid', session: 'Workshop' },
  fromForm: (file: string, readAt: Instant) =>
    `uit ${file}, ${dateWithYear(amsterdamClock(readAt).date)}`,
  typed: 'zelf geteld',
  dietUntil: (day: IsoDate) => `Wensen over eten gaan na ${dateWithYear(day)} weg.`,
  add: 'Voeg toe',
  change: (name: string) => `Wijzig ${name}`,
  remove: (name: string) => `Haal ${name} weg`,
  kind: 'Soort',
  what: 'Wat',
  howMany: 'Hoeveel',
  save: 'Bewaar',
  cancel: 'Annuleer',
  counted: 'Geteld zonder naam',
  countedNone: 'Tel hier wie er waren zonder dat u hun naam kent: in de zaal of bij een webinar.',
  countedHint: 'Staat naast de deelnemers en telt niet bij hen op.',
  place: 'Waar',
  day: 'Op',
  countedOn: (day: IsoDate) => dateWithYear(day),
  people,
  said: {
    added: (name: string) => `${name} staat erbij.`,
    changed: (name: string) => `${name} is gewijzigd.`,
    removed: (name: string) => `${name} is weggehaald.`,
  },
} as const
