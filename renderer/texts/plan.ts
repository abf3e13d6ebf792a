import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The stands an action can have, in the order of the work. */
export const planStates = [
  { id: 'nog te starten', stage: 'toStart', label: 'Nog te starten' },
  { id: 'in voorbereiding', stage: 'preparing', label: 'Voorbereiding' },
  { id: 'lopend', stage: 'running', label: 'Lopend' },
  { id: 'uitgevoerd', stage: 'done', label: 'Uitgevoerd' },
  { id: 'gestopt', stage: 'stopped', label: 'Gestopt' },
] as const

export type PlanStage = (typeof planStates)[number]['stage']

const phases: Record<string, string> = {
  in_gang: 'In gang',
  nog_in_te_zetten: 'Nog in te zetten',
}

const countOf: Record<PlanStage, (count: number) => string> = {
  toStart: (count) => `${count} nog te starten`,
  preparing: (count) => `${count} in voorbereiding`,
  running: (count) => `${count} lopend`,
  done: (count) => `${count} uitgevoerd`,
  stopped: (count) => `${count} gestopt`,
}

/** Words of Plan van aanpak. */
export const planText = {
  title: 'Plan van aanpak',
  sub: (programme: string | null, region: string | null, source: string | null) =>
    [programme, region].filter(Boolean).join(', ') + (source === null ? '' : `. Bron: ${source}`),
  empty: 'Er staan nog geen acties in het plan. Voeg de eerste toe.',
  nothingFits: 'Geen actie past hierbij.',
  showAll: 'Toon alle acties',
  actions: (first: string, last: string) => `Acties ${first} tot en met ${last}`,
  actionsOf: (phase: string) => `Acties: ${phase}`,
  phase: (phase: string | null) => (phase === null ? 'Zonder fase' : (phases[phase] ?? phase)),
  count: (stage: PlanStage, count: number) => countOf[stage](count),
  letter: 'Letter',
  action: 'Actie',
  state: 'Stand',
  nextStep: 'Volgende stap',
  owner: 'Eigenaar',
  me: 'ik zelf',
  nobody: '–',
  evidence: 'Bewijs',
  evidenceMeans:
    'Bijeenkomsten die zijn gehouden, gesprekken en opbrengst bij deze actie, elk één keer geteld.',
  noEvidence: '–',
  search: 'Zoek in acties',
  filters: {
    state: 'Stand',
    phase: 'Fase',
    priority: 'Prioriteit',
    owner: 'Eigenaar',
    all: 'Alle',
    me: 'Ik zelf',
    nobody: 'Nog niemand',
  },
  priorities: { hoogste: 'Hoogste', regulier: 'Gewoon', geen_vervolg: 'Geen vervolg' },
  phases,
  noPhase: 'Zonder fase',
  report: 'Maak rapport',
  highest: 'hoogste prioriteit',
  stateChanged: (letter: string) => `De stand van actie ${letter} is gewijzigd.`,
  nextStepChanged: (letter: string) => `De volgende stap van actie ${letter} is gewijzigd.`,
  details: (letter: string) => `Actie ${letter}`,
  summary: 'Waar het om gaat',
  source: (source: string) => `Bron: ${source}`,
  pickAction:
    'Kies een actie om te lezen waar het om gaat. Stand en volgende stap wijzigt u met F2; met Enter opent u de actie.',
  panel: 'Planning en indicatoren',
  planning: 'Planning',
  planningCaption: 'Planning per kwartaal',
  row: 'Onderdeel',
  now: (day: IsoDate) =>
    `nu: kwartaal ${Math.ceil(Number(day.slice(5, 7)) / 3)} van ${yearOf(day)}`,
  quarter: (number: string, year: string) => `Kwartaal ${number} van ${year}`,
  quarterShort: (number: string) => `K${number}`,
  planned: 'gepland',
  fixedDay: 'vaste dag',
  runs: 'loopt',
  wholeYear: (year: string) => `${year} heeft in het plan geen kwartalen`,
} as const
