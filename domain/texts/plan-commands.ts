import type { ActionId } from '#domain/commands/registry'

type Words = { readonly label: string; readonly synonyms: readonly string[] }
type ActionOf<Area extends string> = Extract<ActionId, `${Area}.${string}`>

/** What the actions of the plan are called. */
export const planActionWords: Record<ActionOf<'plan'>, Words> = {
  'plan.newAction': { label: 'Actie toevoegen', synonyms: ['nieuwe actie'] },
  'plan.newRow': {
    label: 'Rij toevoegen aan de planning',
    synonyms: ['nieuwe rij', 'onderdeel plannen'],
  },
  'plan.planning': { label: 'Planning per kwartaal', synonyms: ['kwartaaltabel'] },
  'plan.agreements': { label: 'Alle afspraken', synonyms: ['openstaande afspraken'] },
  'plan.indicators': { label: 'Indicatoren', synonyms: ['metingen', 'nulmeting'] },
  'plan.consultations': { label: 'Overleggen', synonyms: ['overlegstructuur', 'overlegtafels'] },
  'plan.projects': { label: 'Projecten', synonyms: ['bijlage 1'] },
  'plan.communication': { label: 'Communicatieplan', synonyms: ['boodschappen', 'doelgroepen'] },
  'plan.background': { label: 'Het plan', synonyms: ['pijlers', 'knelpunten', 'uitgangscijfers'] },
  'plan.newMeasurement': { label: 'Nieuwe meting', synonyms: ['cijfer vastleggen'] },
  'plan.newIndicator': { label: 'Nieuwe indicator', synonyms: [] },
  'plan.newProject': { label: 'Nieuw project', synonyms: [] },
  'plan.newConsultation': { label: 'Nieuw overleg', synonyms: [] },
  'plan.newMessage': {
    label: 'Nieuwe regel in het communicatieplan',
    synonyms: ['boodschap toevoegen'],
  },
}
