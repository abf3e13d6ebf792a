import type { AnswerValue } from '#domain/attendance/decide-answer'
import { amsterdamClock, dateWithYear, dutchTime, shortDate } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'

const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`)

/** Words of the screen that takes in the answers of a form. */
export const formText = {
  title: 'Antwoorden inlezen',
  noFile: 'Schakel leest wat Microsoft Forms en Google Forms naar Excel schrijven.',
  start:
    'Kies de uitvoer van het formulier, of sleep het bestand hierheen. De vragen mogen in elke volgorde staan. Schakel herkent wie antwoordde, of die komt en wat die nodig heeft.',
  startSafe:
    'Er wordt niets opgeslagen voor u het zegt. Wensen over taal, eten en toegankelijkheid worden aantallen van de bijeenkomst. Bij een mens bewaart Schakel ze niet.',
  sub: (file: string, sheet: string, rows: number) =>
    `${file}, blad ${sheet}, ${answers(rows)}. Er is nog niets opgeslagen.`,
  back: 'Annuleer',
  event: 'Bijeenkomst',
  eventOption: (title: string, date: IsoDate | null) =>
    date === null ? title : `${title}, ${dateWithYear(date)}`,
  take: (count: number) => `Lees ${answers(count)} in`,
  updateNeeds: 'Werk de aantallen bij',
  nothingToTake: 'Er is niets nieuws',
  earlier: (day: IsoDate) =>
    `Eerder gelezen op ${dateWithYear(day)}: deze lezing vervangt de aantallen`,
  wordings: 'Wat de antwoorden betekenen',
  wordingsAsk: 'Deze woorden kent Schakel niet. Zeg wat ze betekenen.',
  wording: (text: string) => (text === '' ? 'niets ingevuld' : text),
  wordingLabel: (text: string) => `‘${text === '' ? 'niets ingevuld' : text}’ betekent`,
  times: (count: number) => `${count} keer`,
  notSaid: 'Kies',
  rows: 'Antwoorden',
  rowsFilter: 'Wat er met het antwoord gebeurt',
  all: 'Alles',
  row: 'Rij',
  outcome: 'Wat',
  answer: 'Antwoord',
  name: 'In het formulier',
  isWho: 'Wordt van',
  why: 'Cel en reden',
  noName: 'geen naam',
  noAnswer: 'vraagt uitleg',
  nobodyYet: 'wacht op u',
  asNew: 'nieuw in het netwerk',
  skipped: 'overgeslagen',
  stays: 'blijft liggen',
  readBefore: 'al gelezen',
  empty: 'Hier zijn geen antwoorden.',
  details: 'Het gekozen antwoord',
  pickRow: 'Kies een antwoord. Hier staat dan wat ermee gebeurt.',
  toChoose: (row: number, index: number, count: number) =>
    `Rij ${row}, ${index} van ${count} te kiezen`,
  rowOf: (row: number) => `Rij ${row}`,
  answeredAt: (answer: string, at: Instant | null) => {
    if (at === null) return answer
    const { date, time } = amsterdamClock(at)
    return `${answer}, ${shortDate(date)} ${dutchTime(time)} uur`
  },
  isPerson: (name: string, apart: string | null) =>
    apart === null ? `Dit is ${name}` : `Dit is ${name} (${apart})`,
  candidate: (index: number) => `Mogelijkheid ${index}`,
  invited: 'uitgenodigd',
  notInvited: 'niet uitgenodigd: komt op de lijst',
  add: 'Zet in het netwerk',
  skip: 'Sla over',
  takeAnyway: 'Lees toch in',
  inForm: 'In het formulier',
  inSchakel: 'In Schakel',
  field: 'Gegeven',
  compared: { name: 'Naam', organisation: 'Org.', email: 'E-mail', gemeente: 'Werkt voor' },
  noValue: 'leeg',
  remark: (text: string) => `Opmerking: ${text}`,
  happens: 'Wat er gebeurt',
  comes: { yes: 'ja', no: 'nee', maybe: 'misschien' } satisfies Record<AnswerValue, string>,
  happensAwaits: 'wacht op uw keuze',
  happensUnclear: 'vraagt uitleg',
  happensRead: 'al gelezen, blijft zo',
  happensLeft: 'blijft liggen',
  seats: (free: number) =>
    free === 1
      ? 'Er is nog 1 plaats vrij. Wie later antwoordde, komt op de wachtlijst.'
      : `Er zijn nog ${free} plaatsen vrij. Wie later antwoordde, komt op de wachtlijst.`,
  oneStep: 'Alles in één stap: met Ctrl Z is het terug zoals het was.',
  needs: 'Wat wie komt nodig heeft',
  needsNone: 'Het formulier vraagt niet naar taal, eten, toegankelijkheid of workshop.',
  needsHint: 'Aantallen over wie ja zegt. Zij horen bij de bijeenkomst, niet bij een mens.',
  was: (count: number) => `was ${count}`,
} as const
