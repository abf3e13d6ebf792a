import type { EventTypeEntry } from '#domain/contract/events'
import { dayMonth, isoDate } from '#domain/shared/dates'

const codes: Record<EventTypeEntry['code'], string> = {
  RB: 'RB, regionale bijeenkomst',
  CoP: 'CoP, leren van elkaar',
  ON: 'ON, ondernemerschap',
  WG: 'WG, werkgroep',
  OV: 'OV, overig',
}

const part = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function timesAYear(min: number, max: number | null): string {
  if (max === null) return `minstens ${min} per jaar`
  return max === min ? `${min} per jaar` : `${min} tot ${max} per jaar`
}

function rhythmMore({
  isPerSubregion,
  isProposal,
}: Pick<NonNullable<EventTypeEntry['rhythm']>, 'isPerSubregion' | 'isProposal'>): string {
  return [
    ...(isPerSubregion ? ['Oost en West apart'] : []),
    ...(isProposal ? ['voorstel'] : []),
  ].join(', ')
}

type Contents = Pick<NonNullable<EventTypeEntry['template']>, 'items' | 'tasks' | 'costs'>

function programmeAndTasks({ items, tasks }: Contents): string {
  return `${part(items, 'onderdeel', 'onderdelen')}, ${part(tasks, 'taak', 'taken')}`
}

function costs(contents: Contents): string {
  return part(contents.costs, 'kostensoort', 'kostensoorten')
}

/** Words of Instellingen, Soorten en sjablonen. */
export const eventTypesText = {
  title: 'Soorten en sjablonen',
  list: 'Soorten bijeenkomst',
  hint: 'Kies een soort. Wat u rechts wijzigt, staat meteen opgeslagen.',
  columnName: 'Soort',
  columnRhythm: 'Hoe vaak',
  columnPeriod: 'Wanneer',
  columnTemplate: 'Sjabloon',
  columnActions: 'Acties',
  noTypes: 'Er zijn geen soorten. Zet hieronder de eerste op de lijst.',
  noRhythm: 'geen vast aantal',
  timesAYear,
  rhythmMore,
  rhythm: (rhythm: NonNullable<EventTypeEntry['rhythm']>) =>
    [timesAYear(rhythm.min, rhythm.max), rhythmMore(rhythm)]
      .filter((words) => words !== '')
      .join(', '),
  noPeriod: 'geen vaste tijd',
  period: (from: string, until: string) => `${dayOf(from)} tot en met ${dayOf(until)}`,
  day: dayOf,
  untilDay: (until: string) => `t/m ${dayOf(until)}`,
  noTemplate: 'geen',
  contents: (template: NonNullable<EventTypeEntry['template']>) =>
    `${programmeAndTasks(template)}, ${costs(template)}`,
  programmeAndTasks,
  costs,

  newType: 'Nieuwe soort',
  add: 'Zet op de lijst',
  added: (name: string) => `${name} staat op de lijst.`,

  panel: 'De gekozen soort',
  nothingChosen: 'Kies een soort om haar te wijzigen.',
  name: 'Naam',
  code: 'Code in de kalender',
  codes,
  actions: 'Acties uit het plan',
  actionsHint: 'Een nieuwe bijeenkomst begint met deze acties.',
  rhythmHeading: 'Ritme',
  hasRhythm: 'Hoort een vast aantal keer in het jaar',
  min: 'Minstens',
  max: 'Hoogstens',
  maxHint: 'Leeg is geen grens.',
  perSubregion: 'In Oost en West apart',
  source: 'Waar staat dat?',
  sourceHint: 'Bijvoorbeeld een besluit met de datum.',
  sourceUnknown: 'Bij dit aantal staat nog geen bron.',
  proposal: 'voorstel',
  periodHeading: 'Voorgestelde periode',
  periodText: 'In woorden',
  from: 'Van',
  until: 'Tot en met',
  periodHint: 'Typ een dag en een maand, zoals 28 januari.',
  notADay: (typed: string) => `‘${typed}’ is geen dag. Typ een dag en een maand.`,
  periodWhy: 'Jaar starten zoekt een dag in deze periode.',
  setPeriod: 'Zet de periode',
  clearPeriod: 'Haal de periode weg',
  templateHeading: 'Sjabloon',
  templateWhy:
    'Een nieuwe bijeenkomst van deze soort begint met dit programma, draaiboek en deze raming.',
  templateMissing: 'Deze soort heeft nog geen sjabloon',
  templateMissingWhy: 'Een nieuwe bijeenkomst begint dan leeg.',
  makeTemplate: 'Maak een sjabloon',
  openTemplate: 'Open sjabloon',
  newTemplate: 'Nieuw sjabloon',
  templateMade: (name: string) => `Er is een nieuw sjabloon voor ${name}.`,
  archive: 'Haal soort van de lijst',
  archiveWhy: 'Bijeenkomsten van deze soort blijven staan.',
  archived: (name: string) => `${name} is van de lijst.`,
  changed: (name: string) => `${name} is gewijzigd.`,
  ownSource: (source: string) => `Bron van deze soort: ${source}`,
} as const

/** `02-14` as `14 februari`; 2024 has every day. */
function dayOf(monthDay: string): string {
  return dayMonth(isoDate(`2024-${monthDay}`))
}
