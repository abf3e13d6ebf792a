import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The stands an action can have, in the order of the work. */
export const planStates = [
  { id: 'nog te starten', label: 'Nog te starten' },
  { id: 'in voorbereiding', label: 'Voorbereiding' },
  { id: 'lopend', label: 'Lopend' },
  { id: 'uitgevoerd', label: 'Uitgevoerd' },
  { id: 'gestopt', label: 'Gestopt' },
] as const

export type PlanState = (typeof planStates)[number]['id']

const phases: Record<string, string> = {
  in_gang: 'In gang',
  nog_in_te_zetten: 'Nog in te zetten',
}

const countOf: Record<PlanState, (count: number) => string> = {
  'nog te starten': (count) => `${count} nog te starten`,
  'in voorbereiding': (count) => `${count} in voorbereiding`,
  lopend: (count) => `${count} lopend`,
  uitgevoerd: (count) => `${count} uitgevoerd`,
  gestopt: (count) => `${count} gestopt`,
}

/** Words of Plan van aanpak. */
export const planText = {
  title: 'Plan van aanpak',
  sub: (programme: string | null, region: string | null, source: string | null) =>
    [programme, region].filter(Boolean).join(', ') + (source === null ? '' : `. Bron: ${source}`),
  empty: 'Er staan nog geen acties in het plan. Acties toevoegen komt nog.',
  actions: (first: string, last: string) => `Acties ${first} tot en met ${last}`,
  noActions: 'Acties',
  actionsOf: (phase: string) => `Acties: ${phase}`,
  phase: (phase: string | null) => (phase === null ? 'Zonder fase' : (phases[phase] ?? phase)),
  count: (state: PlanState, count: number) => countOf[state](count),
  letter: 'Letter',
  action: 'Actie',
  state: 'Stand',
  nextStep: 'Volgende stap',
  highest: 'hoogste prioriteit',
  stateChanged: (letter: string) => `De stand van actie ${letter} is gewijzigd.`,
  nextStepChanged: (letter: string) => `De volgende stap van actie ${letter} is gewijzigd.`,
  details: (letter: string) => `Actie ${letter}`,
  summary: 'Waar het om gaat',
  source: (source: string) => `Bron: ${source}`,
  pickAction:
    'Kies een actie om te lezen waar het om gaat. Stand en volgende stap wijzigt u met F2.',
  notPlanned: (letters: readonly string[]) =>
    letters.length === 1
      ? `Actie ${letters[0] ?? ''} staat niet in de kwartaaltabel`
      : `${letters.length} acties staan niet in de kwartaaltabel: ${letters.join(', ')}`,
  notPlannedWhy: 'Dat is zo in het plan. Een plek kiezen komt nog.',
  panel: 'Planning en indicatoren',
  planning: 'Planning',
  planningCaption: 'Planning per kwartaal',
  row: 'Onderdeel',
  now: (day: IsoDate) =>
    `nu: kwartaal ${Math.ceil(Number(day.slice(5, 7)) / 3)} van ${yearOf(day)}`,
  quarter: (number: string, year: string) => `Kwartaal ${number} van ${year}`,
  planned: 'gepland',
  runs: 'loopt',
  wholeYear: (year: string) => `${year} heeft in het plan geen kwartalen`,
  indicators: 'Indicatoren',
  noStart: 'nulmeting ontbreekt',
  noRegional: 'nog geen cijfer regio',
  notYet: 'nog niet gemeten',
  qualitative: 'met voorbeelden',
  scale: (start: number, target: number) =>
    `Start ${start} procent, doel meer dan ${target} procent`,
  startValue: (level: string | null, value: number) =>
    level === null ? `start: ${value}%` : `start ${level}: ${value}%`,
  target: (value: number) => `doel: meer dan ${value}%`,
  projects: 'Projecten uit bijlage 1',
  project: 'Project',
  content: 'Inhoud',
  meaning: 'Voor statushouders',
  consultations: 'Overleggen',
} as const
