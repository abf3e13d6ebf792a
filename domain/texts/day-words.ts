import type { Finding, Severity, SignalLayer } from '#domain/calendar/signal'
import { list } from './signal-words.ts'

const layerWords: Record<SignalLayer, string> = {
  'public-holiday': 'feestdag',
  'school-holiday': 'schoolvakantie',
  culture: 'religieuze of culturele dag',
  ramadan: 'ramadan',
  'friday-prayer': 'vrijdaggebed',
  weekend: 'weekend',
  absence: 'u bent afwezig',
  'own-event': 'andere bijeenkomst',
  sleutelpersoon: 'sleutelpersoon bezet',
  evening: 'laatste bus',
  'lead-time': 'weinig tijd om uit te nodigen',
  'no-data': 'geen gegevens',
}

const openings: Record<Exclude<Severity, 'note'>, string> = {
  avoid: 'Liever niet',
  adapt: 'Let op',
  'no-data': 'Niet alles bekend',
}

/** A day in a word: what weighs most, and everything of that weight. */
export function dayWord(findings: readonly Finding[]): string {
  const [heaviest] = findings
  if (heaviest === undefined || heaviest.severity === 'note') return 'Geen bezwaar'
  const layers = findings
    .filter(({ severity }) => severity === heaviest.severity)
    .map(({ layer }) => layerWords[layer])
  const names = heaviest.severity === 'no-data' ? [] : [...new Set(layers)]
  const opening = openings[heaviest.severity]
  return names.length === 0 ? opening : `${opening}: ${list(names)}`
}
