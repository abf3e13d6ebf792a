import type { ActionId } from '#domain/commands/registry'

type Words = { readonly label: string; readonly synonyms: readonly string[] }
type ActionOf<Area extends string> = Extract<ActionId, `${Area}.${string}`>

/** What the actions of reports are called. */
export const reportActionWords: Record<ActionOf<'report'>, Words> = {
  'report.new': { label: 'Nieuw rapport', synonyms: ['rapport beginnen', 'kwartaalbericht'] },
  'report.write': { label: 'Pas hoofdstuk aan', synonyms: ['hoofdstuk schrijven'] },
  'report.make': { label: 'Maak rapport', synonyms: ['rapport in Word', 'bewijs in Excel'] },
  'report.insertFigure': { label: 'Getal invoegen', synonyms: ['cijfer in de tekst'] },
  'report.paper': { label: 'Rapport afdrukken', synonyms: ['rapport op papier'] },
  'report.exports': { label: 'Vaste exports', synonyms: ['bewaarde exports'] },
  'report.newExport': {
    label: 'Nieuwe vaste export',
    synonyms: ['export bewaren', 'lijst steeds opnieuw maken'],
  },
  'report.handover': { label: 'Overdrachtsdossier', synonyms: ['overdragen', 'opvolger'] },
}
