import type { ShownAssignment } from '#domain/contract/assignments'
import { dayMonth, dutchTime, shortDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'

const hours = (minutes: number) =>
  `${(minutes / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`

/** `spreekt, leest en tolkt` */
const inWords = (words: readonly string[]) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`

const names = (people: readonly { readonly name: string }[]) =>
  inWords(people.map(({ name }) => name))

const status: Record<ShownAssignment['status'], string> = {
  asked: 'gevraagd',
  accepted: 'zei ja',
  declined: 'zei nee',
  cancelled: 'afgezegd',
}

const channels = {
  phone: 'telefoon',
  whatsapp: 'WhatsApp',
  mail: 'mail',
  taalhuis: 'via het taalhuis',
  'in-person': 'in een gesprek',
} satisfies Record<NonNullable<ShownAssignment['answerChannel']>, string>

/** A day with its times, as far as they are known. */
export type When = {
  readonly date: IsoDate | null
  readonly startTime: WallTime | null
  readonly endTime: WallTime | null
}

const times = ({ startTime, endTime }: Omit<When, 'date'>) =>
  startTime === null || endTime === null
    ? null
    : `${dutchTime(startTime)} tot ${dutchTime(endTime)} uur`

const when = (agreed: When) =>
  [agreed.date === null ? 'nog geen dag' : shortDate(agreed.date), times(agreed)]
    .filter((part) => part !== null)
    .join(', ')

/** Words of asking somebody of the pool, and of what came of it. */
export const poolAskText = {
  hours,
  inWords,
  names,
  status,
  channels,
  when,
  times,
  askTitle: (people: readonly { readonly name: string }[]) =>
    people.length <= 2 ? `Vraag ${names(people)}` : `Vraag ${people.length} mensen`,
  howAsk: 'Hoe vraagt u het?',
  ways: { whatsapp: 'WhatsApp', 'mail-each': 'Mail', none: 'Zelf gevraagd' },
  howLong: 'Hoe lang',
  km: 'Kilometers heen en terug',
  kmHint: 'Leeg als u ze nog niet weet',
  subject: 'Onderwerp',
  words: 'Tekst',
  wordsHint: '{voornaam} wordt bij ieder ingevuld. De vaste tekst past u aan bij Instellingen.',
  noNumber: (who: string) => `Geen telefoonnummer: ${who}`,
  noNumberWhy: 'WhatsApp kan dan niet. Daarom staat ‘Zelf gevraagd’ voor.',
  noNumberOfSome: 'Deze mensen kunt u geen WhatsApp sturen. Vraag het hun zelf.',
  noSender: 'Uw naam staat nog niet in de tekst',
  noSenderWhy: 'Vul uw naam hier een keer in. Schakel zet hem dan onder al uw berichten.',
  senderName: 'Uw naam onder de berichten',
  senderKept: 'De afzender is bewaard.',
  noWords: 'Er gaat geen bericht uit. Schakel noteert dat u het zelf vroeg.',
  firstYes: 'Vraagt u er meer? Bij de eerste ja kunt u de andere vragen intrekken.',
  noEmail: (who: string) => `Geen e-mailadres: ${who}`,
  noEmailWhy: 'Zij worden nu niet gevraagd. Kies WhatsApp, of vraag het zelf.',
  isThere: (name: string, what: string) => `${name} ${what}`,
  isThereWhy: 'Dezelfde uren tellen en betaalt u een keer. Kies misschien iemand anders.',
  cancel: 'Sluit',
  noteAsked: 'Noteer als gevraagd',
  asked: (people: readonly { readonly name: string }[], leftOut: number) =>
    `${people.length <= 2 ? names(people) : `${people.length} mensen`} gevraagd.${
      leftOut === 0 ? '' : ` ${leftOut} bleven buiten.`
    }`,
  toSend: 'Verstuur dit nu zelf',
  toSendWhy:
    'Schakel verstuurt niets. De woorden blijven bewaard zoals ze nu zijn, en u kunt ze later teruglezen.',
  copy: 'Kopieer',
  copyFor: (name: string) => `Kopieer de tekst voor ${name}`,
  copied: (name: string) => `De tekst voor ${name} staat op het klembord.`,
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en druk op Ctrl C.',
  noPhone: 'geen nummer',
  mailFiles: 'Maak mailconcepten',
  savedFiles: (files: readonly string[]) => `Bewaard: ${files.join(', ')}.`,
  ready: 'Klaar',
  // Who was asked.
  assignments: 'Wie is gevraagd',
  nobodyAsked: 'Nog niemand gevraagd.',
  askedOn: (date: IsoDate | null) => (date === null ? '' : `gevraagd op ${dayMonth(date)}`),
  answered: (date: IsoDate | null, channel: ShownAssignment['answerChannel']) =>
    date === null
      ? ''
      : `antwoord op ${dayMonth(date)}${channel === null ? '' : `, ${channels[channel]}`}`,
  howAnswered: 'Hoe kwam het antwoord',
  yes: 'Zegt ja',
  yesOf: (name: string) => `${name} zegt ja`,
  yesAndWithdraw: (others: number) =>
    others === 1 ? 'Ja, en trek de andere vraag in' : `Ja, en trek de ${others} andere in`,
  no: 'Zegt nee',
  noOf: (name: string) => `${name} zegt nee`,
  whyNo: 'Waarom niet',
  whyNoHint: 'Mag leeg blijven',
  noteNo: 'Noteer nee',
  withdraw: 'Trek de vraag in',
  settled: ({ minutes, isPaid }: NonNullable<ShownAssignment['settled']>) =>
    `${hours(minutes)}, ${isPaid ? 'betaald' : 'goedgekeurd'}`,
  callOff: 'Zeg af',
  callOffOf: (name: string) => `Zeg ${name} af`,
  saidYes: (name: string, { withdrawn, isPlanned }: { withdrawn: number; isPlanned: boolean }) =>
    withdrawn === 0
      ? `${name} zei ja. ${isPlanned ? 'De uren staan gepland.' : 'Er komen geen uren bij.'}`
      : `${name} zei ja. ${withdrawn === 1 ? 'De andere vraag is' : `${withdrawn} andere vragen zijn`} ingetrokken.`,
  saidNo: (name: string) => `${name} zei nee. Vraag nu de volgende.`,
  calledOff: (name: string) => `${name} is afgezegd.`,
  withdrawn: (name: string) => `De vraag aan ${name} is ingetrokken.`,
  moved: 'Gevraagd voor een andere tijd',
  movedWhy: (agreed: When, now: When) => `Afgesproken: ${when(agreed)}. Nu: ${when(now)}.`,
  stranded: 'Zei ja, maar de bijeenkomst gaat niet door',
  strandedWhy: 'De uren en het geld blijven staan tot u afzegt.',
  agreeAgain: 'Opnieuw afgesproken',
  agreedAgain: (name: string) => `De nieuwe tijd is met ${name} afgesproken.`,
  // Agreed otherwise.
  changeAgreed: 'Wijzig de afspraak',
  changeOf: (name: string) => `Wijzig de afspraak met ${name}`,
  changeTitle: (name: string) => `Afspraak met ${name}`,
  keepChange: 'Bewaar de afspraak',
  changedWith: (name: string) => `De afspraak met ${name} is gewijzigd.`,
  howLongHint: 'Leeg: zo lang als de tijden',
  notALength: (typed: string) => `‘${typed}’ is geen aantal uren. Typ bijvoorbeeld 2,5 of 2:30.`,
  notKm: (typed: string) =>
    `‘${typed}’ is geen aantal kilometers. Typ een heel getal tot en met 10.000.`,
  thatTime: (what: string) => `Op dat moment: ${what}`,
  mayStill: 'U kunt de afspraak toch zo bewaren.',
  noDayNoHours: 'Zonder dag staan er geen uren gepland',
  noDayNoHoursWhy: 'Met een dag komen ze terug.',
  notTheEvent: 'Dit is niet de tijd van de bijeenkomst',
  notTheEventWhy: (now: When) => `De bijeenkomst is: ${when(now)}. Dat blijft zo.`,
  readWords: 'Lees de tekst',
  hideWords: 'Verberg de tekst',
} as const
