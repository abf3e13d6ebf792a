import type { MessageBatch, Receiver } from '#domain/contract/messages'
import type { Hint } from '#domain/messages/hints'
import { hasCalendarFile } from '#domain/messages/kinds'
import { shortTextAtMost, subjectAtMost, wordsAtMost } from '#domain/messages/hints'
import type { MessageKind, MessageWay, TextLength } from '#domain/messages/kinds'
import { newsletterSections } from '#domain/messages/newsletter-sections'
import type { NewsletterSection } from '#domain/messages/newsletter-sections'
import { dateWithYear, gridDate, todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { standWord } from '#domain/texts/attendance'
import {
  fieldWords,
  messageKindWords,
  messageWayWords,
  newsletterWords,
} from '#domain/texts/messages'

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const messages = (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`)
const quoted = (word: string) => `{${word}}`
const dayOf = (moment: MessageBatch['madeAt']) => gridDate(todayOf(moment))

const named = (names: readonly string[], all: number) =>
  `${names.join(', ')}${all > names.length ? ` en nog ${all - names.length}` : ''}`

const wayHints: Record<MessageWay, string> = {
  'one-mail':
    'Eén concept voor uw mailprogramma. Alle adressen staan in bcc, dus niemand ziet die van een ander. De mail noemt niemand bij naam.',
  'mail-each': 'Een concept per persoon. Meer dan één komt in een zip-bestand.',
  merge:
    'Een lijst voor Excel en een brief voor Word. Word maakt er voor iedereen een eigen mail of brief van.',
  whatsapp: 'Een korte tekst per persoon, om te kopiëren.',
  letter: 'Een brief per persoon, om af te drukken.',
}

const made: Record<MessageWay, (count: number) => string> = {
  'one-mail': (count) => `1 concept voor ${people(count)} is gemaakt. U verstuurt het zelf.`,
  'mail-each': (count) =>
    count === 1
      ? '1 concept is gemaakt. U verstuurt het zelf.'
      : `${count} concepten zijn gemaakt. U verstuurt ze zelf.`,
  merge: (count) => `De lijst en de brief voor ${people(count)} zijn gemaakt. U verstuurt ze zelf.`,
  whatsapp: (count) =>
    `${count === 1 ? '1 tekst is' : `${count} teksten zijn`} gemaakt. U verstuurt ze zelf.`,
  letter: (count) =>
    `${count === 1 ? '1 brief is' : `${count} brieven zijn`} gemaakt. U verstuurt ze zelf.`,
}

const nobody: Record<Exclude<MessageKind, 'ask'>, string> = {
  invitation: 'Er is nu niemand om uit te nodigen. Zet eerst mensen op de lijst.',
  reminder:
    'Er is nu niemand om te herinneren. Niemand van wie de uitnodiging verstuurd is, zwijgt.',
  confirmation: 'Nog niemand is aangemeld.',
  offer: 'Er staat nu geen aanbod van een plaats open.',
  cancellation: 'Er is nu niemand om af te zeggen.',
  thanks: 'Nog niemand was aanwezig.',
  newsletter: 'Niemand gaf nog toestemming voor de nieuwsbrief.',
}

const gapWhy = 'Daar komt een zichtbaar gat in de tekst.'

function emptyFields(gaps: readonly Extract<Hint, { kind: 'field-empty' }>[]): string {
  const words = gaps.map(({ field }) => quoted(fieldWords[field]))
  const last = words.at(-1) ?? ''
  const named = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
  return `${named} ${words.length === 1 ? 'is' : 'zijn'} leeg bij ${people(gaps[0]?.people ?? 0)}.`
}

function hint(what: Hint): { fact: string; reason: string } {
  switch (what.kind) {
    case 'subject-missing':
      return {
        fact: 'Er staat geen onderwerp.',
        reason: 'Een mail zonder onderwerp valt minder op.',
      }
    case 'subject-long':
      return {
        fact: `Het onderwerp heeft ${what.length} letters.`,
        reason: `Een telefoon toont er ongeveer ${subjectAtMost}.`,
      }
    case 'text-long':
      return {
        fact: `De tekst heeft ${what.length} letters.`,
        reason: `Voor WhatsApp leest tot ${shortTextAtMost} letters prettig.`,
      }
    case 'sentence-long':
      return {
        fact: `De zin ‘${what.start} …’ heeft ${what.words} woorden.`,
        reason: `Tot ${wordsAtMost} woorden leest makkelijk. Maak er twee zinnen van.`,
      }
    case 'unknown-field':
      return {
        fact: `${quoted(what.name)} is geen veld dat Schakel kent.`,
        reason:
          'Bij samenvoegen krijgt het een eigen kolom, die u zelf vult. Anders blijft het zo staan.',
      }
    case 'subject-field':
      return {
        fact: `In het onderwerp kan bij deze manier geen ${quoted(fieldWords[what.field])} staan.`,
        reason: 'Iedereen leest hetzelfde onderwerp. Daar komt een zichtbaar gat.',
      }
    case 'field-empty':
      return {
        fact: emptyFields([what]),
        reason: gapWhy,
      }
  }
}

// Why a draft that lay still is not for these people now.
function noLonger(kind: MessageKind, total: number, names: readonly string[]) {
  const who = named(names, total)
  switch (kind) {
    case 'newsletter':
      return {
        fact: `${people(total)} ${total === 1 ? 'geeft' : 'geven'} geen toestemming meer: ${who}.`,
        reason: 'Zij krijgen de nieuwsbrief niet, en tellen niet mee als u hem verstuurt.',
      }
    case 'offer':
      return {
        fact: `Voor ${people(total)} loopt dit aanbod niet meer: ${who}.`,
        reason: 'Gooi deze ronde weg, en maak een nieuwe.',
      }
    default:
      return {
        fact: `Voor ${people(total)} is dit bericht niet meer: ${who}.`,
        reason: 'Sla hen over bij het versturen. Of gooi deze ronde weg, en maak een nieuwe.',
      }
  }
}

/** Words of making messages, sending them yourself, and reading them again. */
export const messagesText = {
  title: (event: string) => `Berichten: ${event}`,
  sub: 'U verstuurt de berichten zelf. Schakel maakt ze en onthoudt ze.',
  back: 'Deelnemers',
  toRounds: 'Nieuwe ronde',
  kind: 'Soort bericht',
  kinds: messageKindWords,
  language: 'Taal',
  way: 'Hoe',
  ways: messageWayWords,
  wayHint: (way: MessageWay, kind: MessageKind) => {
    const isFile = way !== 'whatsapp' && way !== 'letter'
    if (!isFile || !hasCalendarFile(kind)) return wayHints[way]
    return way === 'merge'
      ? `${wayHints[way]} Er komt een agendabestand bij. Met samenvoegen gaat dat niet mee.`
      : `${wayHints[way]} De datum gaat mee als agendabestand.`
  },
  subject: 'Onderwerp',
  body: 'Tekst',
  fields: (known: readonly string[]) => `Velden: ${known.map(quoted).join(' ')}`,
  answerBefore: 'Antwoord voor',
  proposal: 'Terug naar het voorstel',
  example: (name: string) => `Zo leest ${name} het`,
  exampleForAll: 'Zo leest iedereen het',
  noExample: 'Zodra er iemand is voor dit bericht, ziet u hier hoe het leest.',
  hints: 'Wat beter kan',
  hint,
  emptyFields,
  gapWhy,
  moreHints: (count: number) => `Nog ${count === 1 ? '1 punt' : `${count} punten`}.`,
  who: (chosen: number, all: number) => `Voor ${chosen} van ${people(all)}`,
  whoHint: 'Haal het vinkje weg bij wie dit bericht niet krijgt.',
  grid: 'Voor wie',
  columnName: 'Naam',
  columnOrganisation: 'Organisatie',
  columnStand: 'Stand',
  columnEmail: 'E-mail',
  columnPhone: 'Telefoon',
  columnHad: 'Kreeg dit al',
  stand: ({ stand }: Receiver) => (stand === null ? '' : standWord[stand]),
  had: (day: IsoDate | null) => (day === null ? '' : `op ${gridDate(day)}`),
  nobody,
  cancelledOnly: 'Deze bijeenkomst gaat door. Er is niets af te zeggen.',
  isCancelled: 'Deze bijeenkomst is geannuleerd.',
  withoutEmail: (names: readonly string[], all: number) =>
    `Zonder e-mailadres, dus niet in deze ronde: ${named(names, all)}.`,
  withoutEmailWhy: 'Maak voor hen daarna een WhatsApp-tekst of een brief.',
  forWhatsapp: 'WhatsApp voor hen',
  forLetter: 'Brief voor hen',
  withoutPhone: (count: number) => `Bij ${people(count)} is geen telefoonnummer bekend.`,
  draftsThere: (count: number) =>
    count === 1
      ? 'Er is al 1 ronde van deze soort gemaakt en nog niet verstuurd.'
      : `Er zijn al ${count} rondes van deze soort gemaakt en nog niet verstuurd.`,
  draftsThereWhy: 'Kijk bij Rondes. Verstuur die eerst, of gooi haar weg.',
  make: (count: number) => `Maak ${messages(count)}`,
  said: {
    made: (way: MessageWay, count: number, leftOut: number) =>
      leftOut === 0
        ? made[way](count)
        : `${made[way](count)} ${people(leftOut)} ${leftOut === 1 ? 'bleef' : 'bleven'} erbuiten.`,
    sent: (count: number) => `Deze ronde is verstuurd aan ${people(count)}.`,
    discarded: 'De ronde is weggegooid.',
    copied: (name: string) => `De tekst voor ${name} is gekopieerd.`,
    copiedSubject: 'Het onderwerp is gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Kies de tekst zelf en druk op Ctrl+C.',
    saved: (names: readonly string[]) => `Bewaard: ${names.join(', ')}.`,
    kept: 'De tekst is bewaard.',
    reset: 'De tekst is weer zoals wij hem voorstellen.',
    removed: (language: string) => `De tekst in het ${language} is weg.`,
    sender: 'De afzender is bewaard.',
  },
  rounds: 'Rondes',
  noRounds: 'Nog geen ronde. Wat u maakt, komt hier te staan.',
  round: ({ kind, people: count }: MessageBatch) => `${messageKindWords[kind]}, ${people(count)}`,
  roundBelow: ({ way, madeAt }: MessageBatch) => `${dayOf(madeAt)} · ${messageWayWords[way]}`,
  isDraft: 'Concept',
  isSent: 'Verstuurd',
  sentOn: (moment: MessageBatch['madeAt']) => `Verstuurd op ${dateWithYear(todayOf(moment))}.`,
  roundTitle: ({ kind, madeAt }: MessageBatch) =>
    `${messageKindWords[kind]} van ${dateWithYear(todayOf(madeAt))}`,
  roundSub: ({ way, people: count, language }: MessageBatch) =>
    `${messageWayWords[way]}, ${people(count)}, ${language}`,
  files: 'Bewaar de bestanden',
  print: 'Druk de brieven af',
  markSent: 'Ik heb ze verstuurd',
  markSentWhy: (kind: MessageKind) =>
    kind === 'invitation'
      ? 'Verstuurt u ze nu? Zeg het daarna hier. Pas dan telt Schakel wie niet antwoordt.'
      : 'Verstuurt u ze nu? Zeg het daarna hier.',
  noLonger,
  discard: 'Gooi deze ronde weg',
  copy: 'Kopieer',
  copyFor: (name: string) => `Kopieer de tekst voor ${name}`,
  copySubject: 'Kopieer het onderwerp',
  mergeSubject: (subject: string) => `Onderwerp voor in Word: ${subject}`,
  words: (isSent: boolean) => (isSent ? 'Wat ieder kreeg' : 'Wat ieder krijgt'),
  more: (count: number) => `Toon nog ${count}`,
  noAddress: 'geen adres',
  noPhone: 'geen nummer',
  sender: 'Afzender',
  senderName: 'Uw naam onder de berichten',
  senderEmail: 'Uw eigen e-mailadres',
  senderEmailHint: 'Staat bij één mail in het vak Aan. Mag leeg blijven.',
  toTexts: 'Teksten aanpassen',
  newsletter: {
    title: 'Nieuwsbrief',
    sub: 'Alleen voor wie toestemming gaf. U verstuurt hem zelf.',
    group: 'Voor wie',
    everybody: 'Iedereen met toestemming',
    sections: 'Wat erin komt',
    sectionsHint:
      'Wijzigt u de tekst zelf? Dan doen deze vinkjes niets meer. Kies Terug naar het voorstel om ze weer te gebruiken.',
    section: (section: NewsletterSection, lines: number) =>
      `${newsletterWords.headings[section]} (${lines})`,
    order: newsletterSections,
    without: (total: number, names: readonly string[]) =>
      `${people(total)} in deze groep ${total === 1 ? 'gaf' : 'gaven'} geen toestemming: ${named(names, total)}.`,
    withoutWhy: 'Zij krijgen de nieuwsbrief niet. Toestemming noteert u bij de mens in Netwerk.',
    back: 'Netwerk',
  },
  today: {
    heading: 'Nog te versturen',
    fact: ({ people: count, kind, eventTitle }: MessageBatch) =>
      `${count === 1 ? '1 concept' : `${count} concepten`} niet verstuurd: ${messageKindWords[kind].toLowerCase()}${eventTitle === null ? '' : `, ${eventTitle}`}`,
    why: ({ madeAt }: MessageBatch) =>
      `Gemaakt op ${dateWithYear(todayOf(madeAt))}. Al gedaan? Zeg het dan bij de ronde.`,
    look: 'Bekijk',
  },
  settings: {
    title: 'Teksten van berichten',
    hint: 'Dit zijn onze voorstellen. U past ze aan. Een andere taal schrijft u zelf, of laat u schrijven.',
    list: 'De teksten',
    lengths: { long: 'Mail en brief', short: 'WhatsApp' } satisfies Record<TextLength, string>,
    row: (kind: MessageKind, length: TextLength) =>
      `${messageKindWords[kind]}, ${length === 'long' ? 'mail en brief' : 'WhatsApp'}`,
    columnText: 'Tekst',
    columnLanguage: 'Taal',
    columnState: 'Stand',
    own: 'Van uzelf',
    proposed: 'Voorstel',
    nothingChosen: 'Kies een tekst in de lijst.',
    panel: 'Tekst aanpassen',
    addLanguage: 'Andere taal',
    addLanguageHint: 'Kies een taal of typ er een.',
    add: 'Voeg deze taal toe',
    write: (language: string) => `Schrijf hier de tekst in het ${language}.`,
    keep: 'Bewaar de tekst',
    remove: 'Haal deze taal weg',
  },
} as const
