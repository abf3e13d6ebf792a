import type { HoursStand, HoursStatus } from '#domain/sleutelpersonen/hours'
import type { SheetOutcome, SheetReason } from '#domain/sleutelpersonen/sheet-line'
import type { PoolRole } from '#domain/sleutelpersonen/profile'

/** How far hours are. */
export const hoursStatusName: Record<HoursStatus, string> = {
  planned: 'gepland',
  worked: 'gewerkt',
  approved: 'goedgekeurd',
}

/** How far hours are, up to their payment. */
export const hoursStandName: Record<HoursStand, string> = {
  ...hoursStatusName,
  'in-payment': 'in betaling',
  paid: 'betaald',
}

/** What somebody of the pool does, on a sheet. */
export const hoursRoleName: Record<PoolRole, string> = {
  tolk: 'tolk',
  verbinder: 'verbinder',
  informeren: 'informeren',
  activeren: 'activeren',
  vertrouwenspersoon: 'vertrouwenspersoon',
  rolmodel: 'rolmodel',
  adviseur: 'adviseur',
}

/** The month sheet: what is printed, signed and read back. */
export const monthSheetTexts = {
  kind: 'urenbriefje',
  sheetName: 'Urenbriefje',
  title: 'Urenbriefje',
  person: 'Naam',
  month: 'Maand',
  note: 'Klopt er iets niet? Verbeter het op de regel. Stond u er niet op? Schrijf het op een lege regel.',
  day: 'Datum',
  work: 'Inzet',
  loose: 'losse uren',
  role: 'Rol',
  hours: 'Uren',
  km: 'Km',
  expenses: 'Onkosten',
  remark: 'Toelichting',
  perHour: 'Per uur',
  perKm: 'Per km',
  amount: 'Bedrag',
  status: 'Stand',
  key: 'Schakel-sleutel',
  exported: 'Stond er',
  total: 'Totaal',
  signaturePerson: 'Handtekening sleutelpersoon',
  signatureVerbinder: 'Handtekening regionaal verbinder',
  signedOn: 'Datum',
  unknownRate: 'Een leeg bedrag per uur of per kilometer is nog niet bekend.',
  footer: (month: string) => `Urenbriefje, ${month}. Bevat persoonsgegevens.`,
} as const

/** What a row of a sheet that came back does. */
export const sheetOutcomeWord: Record<SheetOutcome, string> = {
  unchanged: 'ongewijzigd',
  worked: 'gewerkt',
  changed: 'anders',
  new: 'nieuw',
  refused: 'niet te lezen',
}

/** Why a row of a sheet is not taken over, and what to do. */
export const sheetReasonSentence: Record<SheetReason, string> = {
  'no-day': 'Hier staat geen datum. Typ bijvoorbeeld 14-2-2027.',
  'no-hours': 'Hier staan geen uren. Typ bijvoorbeeld 2,5 of 2:30. Niet gewerkt is 0.',
  'no-km': 'Dit zijn geen hele kilometers. Typ bijvoorbeeld 28.',
  'no-expenses': 'Dit is geen bedrag. Typ bijvoorbeeld 12,50.',
  'key-gone': 'Deze uren staan niet meer in Schakel.',
  approved: 'Deze uren zijn al goedgekeurd. Neem eerst de goedkeuring terug.',
  'person-gone': 'Deze persoon staat niet meer in de pool.',
  double: 'Deze uren staan twee keer op het briefje. De eerste regel telt.',
  known: 'Deze uren staan al in Schakel.',
  'to-come': 'Deze dag moet nog komen. Gewerkt is er dus nog niet.',
}

export const monthSheetRefusal = {
  noSheet:
    'Dit is geen urenbriefje van Schakel. Er is niets ingelezen. Kies het bestand dat Schakel maakte.',
} as const

type Numbers = { readonly worked: number; readonly changed: number; readonly added: number }

/** What taking a sheet over did. */
export function monthSheetReport({ worked, changed, added }: Numbers): string {
  const parts = [
    worked > 0 ? `${worked} gewerkt zoals gepland` : '',
    changed > 0 ? `${changed} veranderd` : '',
    added > 0 ? `${added} nieuw` : '',
  ].filter((part) => part !== '')
  return parts.length === 0
    ? 'Er is niets veranderd.'
    : `Urenbriefje ingelezen: ${parts.join(', ')}.`
}
