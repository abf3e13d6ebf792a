import type { CorrectableLayer } from '#domain/calendar/calendar-correction'
import type { Weight } from '#domain/calendar/reference'
import type { CorrectionRow, LayerDayRow } from '#domain/contract/calendar-corrections'
import { dateWithYear, longDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const layers: Record<CorrectableLayer, string> = {
  'public-holiday': 'Feestdagen',
  'school-holiday': 'Schoolvakanties',
  culture: 'Religieuze en culturele dagen',
  ramadan: 'Ramadan',
}

const oneOfLayer: Record<CorrectableLayer, string> = {
  'public-holiday': 'Feestdag',
  'school-holiday': 'Schoolvakantie',
  culture: 'Religieuze of culturele dag',
  ramadan: 'Ramadan',
}

const weights: Record<Weight, string> = {
  avoid: 'Liever niet plannen',
  adapt: 'Let op',
  note: 'Alleen om te weten',
}

function daysOf(from: IsoDate, until: IsoDate): string {
  return from === until ? shortDate(from) : `${shortDate(from)} tot en met ${shortDate(until)}`
}

function correctionOf({ kind, originalOn, from, until }: CorrectionRow): string {
  const was = originalOn === null ? '' : ` van ${dateWithYear(originalOn)}`
  if (from === null || until === null) return `weggehaald${was}`
  const days = from === until ? longDate(from) : `${longDate(from)} tot en met ${longDate(until)}`
  return kind === 'move' ? `verplaatst${was} naar ${days}` : `toegevoegd op ${days}`
}

/** Words of the days that the calendar knows, and of correcting them. */
function tasksSentence(moved: number): string {
  if (moved === 0) return ''
  return moved === 1 ? ' 1 taak schuift mee.' : ` ${moved} taken schuiven mee.`
}

export const calendarDaysText = {
  title: 'Kalenderdagen',
  intro:
    'Schakel kent deze dagen uit eigen gegevens. Weet u het beter? Uw correctie gaat voor en noemt altijd waar u het vandaan hebt.',
  checkedOn: (day: IsoDate) => `Gegevens nagekeken op ${dateWithYear(day)}.`,
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  layers,
  oneOfLayer,
  weights,
  days: daysOf,
  dayName: (name: string, from: IsoDate) => `${name}, ${longDate(from)}`,
  columnDays: 'Dag',
  columnName: 'Naam',
  columnCertainty: 'Hoe zeker',
  columnActions: 'Doen',
  certainty: ({ correction, marginDays, isAdvice }: LayerDayRow) => {
    if (correction !== null)
      return `Uw correctie: ${correctionOf(correction)} (${correction.source})`
    if (marginDays > 0) return `rond deze dag (±${marginDays})`
    return isAdvice ? 'advies, scholen mogen afwijken' : 'vast'
  },
  noDays: (year: number) => `Schakel kent deze dagen van ${year} niet. Kijk ze zelf na.`,
  none: 'Geen dagen in dit jaar.',
  source: (sources: readonly string[]) => `Bron: ${sources.join('; ')}.`,
  corrections: 'Uw correcties',
  noCorrections: 'U hebt nog niets gecorrigeerd.',
  correction: correctionOf,
  correctionSource: (source: string, day: IsoDate) => `Bron: ${source}, ${dateWithYear(day)}.`,
  takeBack: 'Haal de correctie weg',
  takeBackOf: (name: string) => `Haal de correctie van ${name} weg`,
  correct: 'Corrigeer',
  correctOf: (name: string, from: IsoDate) => `Corrigeer ${name}, ${longDate(from)}`,
  addDay: 'Voeg een dag toe',
  correctHeading: (name: string) => `Corrigeer ${name}`,
  what: 'Wat klopt er niet?',
  kinds: { move: 'De dag valt anders', remove: 'De dag is er dit jaar niet' },
  layer: 'Soort dag',
  name: 'Naam',
  from: 'Eerste dag',
  until: 'Laatste dag',
  untilHint: 'Leeg is één dag.',
  schoolRegion: 'Vakantieregio',
  weight: 'Hoe zwaar telt het',
  sourceField: 'Waar hebt u het vandaan?',
  sourceHint: 'Bijvoorbeeld de site van de school, of wie het u vertelde.',
  fillIn: {
    from: 'Vul de eerste dag in.',
    name: 'Vul een naam in.',
    source: 'Vul in waar u het vandaan hebt.',
  },
  save: 'Bewaar',
  stop: 'Laat zoals het was',
  said: {
    corrected: (name: string, tasks: number) => `${name} is gecorrigeerd.${tasksSentence(tasks)}`,
    added: (name: string, tasks: number) => `${name} staat in de kalender.${tasksSentence(tasks)}`,
    takenBack: (name: string, tasks: number) =>
      `De correctie van ${name} is weggehaald.${tasksSentence(tasks)}`,
  },
} as const
