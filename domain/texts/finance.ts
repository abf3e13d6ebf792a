import type { Certainty, MatchReason, MatchState } from '#domain/budget/match-item'

/** What became of a booking when ours were held against those of finance. */
export const matchStateName: Record<MatchState, string> = {
  choose: 'meer mogelijkheden',
  'only-there': 'alleen bij financiën',
  proposed: 'waarschijnlijk dezelfde',
  'only-here': 'alleen in Schakel',
  'left-out': 'hoeft niet',
  matched: 'gekoppeld',
}

export const certaintyName: Record<Certainty, string> = {
  sure: 'zeker',
  likely: 'waarschijnlijk',
  possible: 'misschien',
}

/** Why two bookings are taken for the same, or what speaks against it. */
export const matchReasonName: Record<MatchReason, string> = {
  'same-invoice': 'zelfde factuurnummer',
  'same-amount': 'zelfde bedrag',
  'other-amount': 'ander bedrag',
  'same-supplier': 'zelfde leverancier',
  'other-supplier': 'andere leverancier',
  'near-day': 'dag ligt dichtbij',
  'far-day': 'dag ligt ver weg',
  'by-hand': 'door u gekoppeld',
}

/** The workbook with the differences, for the finance department. */
export const differencesTexts = {
  kind: 'aansluiting',
  title: 'Aansluiting met financiën',
  summary: 'Samenvatting',
  list: 'Verschillen',
  state: 'Stand',
  count: 'Aantal',
  supplier: 'Leverancier',
  description: 'Omschrijving',
  ledger: 'Grootboek',
  ownInvoice: 'Factuur Schakel',
  theirInvoice: 'Factuur financiën',
  ownDay: 'Dag Schakel',
  theirDay: 'Dag financiën',
  here: 'Schakel',
  there: 'Financiën',
  difference: 'Verschil',
  why: 'Waarom het niet hoeft',
  elsewhere: 'Telt in een ander jaar',
  hereIn: (year: number, amount: string) => `Schakel ${year}: ${amount}`,
  thereIn: (year: number, amount: string) => `Financiën ${year}: ${amount}`,
  counts: (year: number | null) =>
    year === null
      ? 'Wat is gekoppeld en gelijk is, staat niet in de lijst.'
      : `Alleen wat in ${year} valt, telt mee. Wat is gekoppeld en in dat jaar gelijk is, staat niet in de lijst.`,
  total: 'Totaal',
  standOn: (year: number | null, day: string) =>
    `${year === null ? 'Alle jaren' : `Boekjaar ${year}`}, bedragen zonder btw, stand ${day}`,
  footer: (day: string) => `Aansluiting met financiën, ${day}`,
} as const
