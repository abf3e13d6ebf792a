import type {
  RoundTripChoice,
  RoundTripOutcome,
  RoundTripReason,
  RoundTripRow,
} from '#domain/attendance/round-trip-plan'

/** What a row of a list that came back is, in one word. */
export const roundTripOutcomeWord: Record<RoundTripOutcome, string> = {
  conflict: 'Botst',
  doubtful: 'Twijfel',
  arrives: 'Aanwezig',
  'walk-in': 'Bijgeschreven',
  unchanged: 'Blijft zo',
}

type Told = Pick<RoundTripRow, 'said' | 'people'>

const somebody = ({ people }: Told) => people[0]?.name ?? 'iemand'

/** Why a row does what it does. */
export const roundTripReasonSentence: Record<RoundTripReason, (row: Told) => string> = {
  marked: () => 'De lijst zegt aanwezig.',
  'known-walk-in': (row) => `Bijgeschreven. ${somebody(row)} staat in uw netwerk.`,
  'new-walk-in': () => 'Bijgeschreven. Deze naam staat nog niet in uw netwerk.',
  'says-no': () => 'De lijst zegt niet aanwezig. Aan de deur is deze gast wel binnen gemeld.',
  cleared: () => 'Het kruisje is weggehaald. In Schakel staat deze gast als aanwezig.',
  'left-empty': () => 'Op de lijst staat niets. In Schakel staat deze gast als aanwezig.',
  'unclear-mark': ({ said }) => `Er staat ‘${said ?? ''}’. Is dat aanwezig?`,
  'other-name': ({ said }) => `Op deze regel stond ${said ?? 'iemand anders'}.`,
  'key-gone': () => 'De verborgen sleutel van deze regel is weg. De naam is vergeleken.',
  'on-list': () => 'Deze naam staat ook al op een andere regel.',
  'similar-name': (row) => `Lijkt op ${somebody(row)}.`,
  'several-names': () => 'Er staan meer mensen met deze naam in uw netwerk.',
  'other-organisation': (row) => `${somebody(row)} staat in Schakel bij een andere organisatie.`,
  'no-name': () => 'Hier is geen naam in te lezen.',
  nothing: () => 'Niets veranderd.',
  'already-in': () => 'Stond al als aanwezig in Schakel.',
  'in-since': () => 'Na het maken van de lijst binnen gemeld. Dat blijft zo.',
  'taken-back-since': () => 'Na het maken van de lijst is de aanwezigheid teruggenomen.',
  'withdrawn-since': () => 'Na het maken van de lijst afgemeld.',
  double: () => 'Staat al op een eerdere regel.',
  erased: () => 'Deze gast is gewist. Schakel leest deze regel niet in.',
  'walk-in-absent': () => 'De lijst zegt niet aanwezig.',
}

const was: Record<NonNullable<RoundTripRow['was']>, string> = {
  'not-on-list': 'Stond niet op de lijst.',
  invited: 'Had nog niet geantwoord.',
  maybe: 'Zou misschien komen.',
  declined: 'Had zich afgemeld.',
  registered: '',
  waiting: 'Stond op de wachtlijst.',
  offered: 'Had een aanbod.',
  lapsed: 'Had een aanbod dat verlopen is.',
  cancelled: 'Had zich afgemeld.',
}

/** Where somebody stood who is there after all; nothing for who was simply expected. */
export function wasSentence(row: Pick<RoundTripRow, 'was'>): string {
  return row.was === null ? '' : was[row.was]
}

/** What becomes of a row. */
export const roundTripBecomes: Record<RoundTripChoice, string> = {
  present: 'Wordt aanwezig',
  absent: 'Wordt niet aanwezig',
  new: 'Komt erbij',
  leave: 'Blijft zo',
}

export type RoundTripNumbers = {
  readonly present: number
  readonly absent: number
  readonly added: number
  readonly renamed: number
}

/** What taking a list over did, in one sentence. */
export function roundTripReport({ present, absent, added, renamed }: RoundTripNumbers): string {
  const parts = [
    [present, 'aanwezig'],
    [added, 'nieuw en aanwezig'],
    [absent, 'niet meer aanwezig'],
    [renamed, renamed === 1 ? 'naam aangepast' : 'namen aangepast'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return told.length === 0 ? 'Er is niets veranderd.' : `${told.join(', ')}.`
}

/** Why a file is not read back here. */
export const roundTripRefusal = {
  noList:
    'In dit bestand staat geen presentielijst. Er is niets ingelezen. Schakel zoekt een rij met Naam en Aanwezig.',
  otherEvent: (its: string, here: string) =>
    `Dit is de lijst van ‘${its}’, niet van ‘${here}’. Er is niets ingelezen. Kies een andere lijst, of open ‘${its}’.`,
  eventGone: (here: string) =>
    `Dit is de lijst van een bijeenkomst die niet meer in Schakel staat, niet van ‘${here}’. Er is niets ingelezen. Kies een andere lijst.`,
} as const
