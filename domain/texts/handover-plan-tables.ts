import {
  handoverTable as table,
  labelColumn as label,
  openColumn as open,
  plainColumn as plain,
} from '#domain/handover/table'
import { messageKindWords } from './messages.ts'

const withPeople = ['with-people'] as const
const action = plain('action', 'Actie', 'text', 8)
const actions = plain('actions', 'Acties')

const planTextWords = {
  goal: 'einddoel',
  pillar: 'pijler',
  bottleneck: 'knelpunt',
  figure: 'startcijfer',
  pilot: 'eerdere pilot',
  topic: 'onderwerp',
} as const

const indicatorWords = {
  ja_nee: 'ja of nee',
  percentage: 'percentage',
  aantal: 'aantal',
  kwalitatief: 'in woorden',
} as const

/** Sheets about the plan, in the order of its chapters. */
export const planTables = {
  actions: table('Acties', [
    action,
    label('title', 'Titel', 44),
    plain('phase', 'Fase', 'spaced', 18),
    plain('priority', 'Prioriteit', 'spaced', 16),
    plain('state', 'Stand', 'spaced', 18),
    open('summary', 'Waar het om gaat', 60),
    open('nextStep', 'Volgende stap', 50),
    open('owner', 'Eigenaar', 28),
    open('involved', 'Betrokken', 36),
    open('funding', 'Geld', 36),
    label('source', 'Bron', 36),
    plain('stoppedOn', 'Gestopt', 'date'),
  ]),
  notes: table(
    'Voortgang',
    [action, plain('notedOn', 'Datum', 'date'), open('text', 'Wat er gebeurde', 80)],
    withPeople,
  ),
  yearTexts: table(
    'Jaarteksten',
    [action, plain('year', 'Jaar', 'number', 8), open('text', 'Tekst', 90)],
    withPeople,
  ),
  milestones: table(
    'Mijlpalen',
    [action, plain('period', 'Wanneer', 'text', 14), open('text', 'Mijlpaal', 60)],
    withPeople,
  ),
  grid: table('Planning', [
    label('title', 'Regel', 50),
    plain('periods', 'Wanneer', 'text', 40),
    actions,
  ]),
  indicators: table('Indicatoren', [
    label('title', 'Indicator', 60),
    plain('kind', 'Soort', { words: indicatorWords }, 16),
    plain('direction', 'Richting', { words: { up: 'omhoog', down: 'omlaag' } }, 12),
    plain('target', 'Doel', 'number', 10),
    label('unit', 'Eenheid', 18),
    open('definition', 'Definitie', 44),
    actions,
  ]),
  measurements: table('Metingen', [
    label('indicator', 'Indicator', 60),
    plain('measuredOn', 'Datum', 'date'),
    plain('value', 'Waarde', 'number', 12),
    open('text', 'Uitkomst', 44),
    label('level', 'Niveau', 20),
    open('definition', 'Definitie', 36),
    open('source', 'Bron', 36),
    plain('isStart', 'Startcijfer', 'yes-no'),
  ]),
  projects: table('Projecten', [
    label('title', 'Project', 40),
    open('content', 'Inhoud', 50),
    open('meaning', 'Voor statushouders', 50),
    open('contact', 'Contact', 28),
    open('organisations', 'Organisaties', 36),
    open('note', 'Opmerking', 40),
  ]),
  consultations: table('Overleggen', [
    label('name', 'Overleg', 44),
    plain('timesPerYear', 'Keer per jaar', 'number', 16),
    open('purpose', 'Doel', 44),
    label('topics', 'Onderwerpen', 44),
    open('note', 'Opmerking', 40),
  ]),
  members: table(
    'Leden van overleggen',
    [open('name', 'Overleg', 44), open('person', 'Lid', 30), open('role', 'Rol', 26)],
    withPeople,
  ),
  communication: table('Communicatieplan', [
    open('audience', 'Doelgroep', 30),
    open('channel', 'Kanaal', 24),
    open('message', 'Boodschap', 60),
    action,
    open('owner', 'Eigenaar', 28),
    plain('moments', 'Momenten', 'text', 36),
    open('note', 'Opmerking', 36),
  ]),
  planTexts: table('Het plan', [
    plain('kind', 'Soort', { words: planTextWords }, 16),
    label('title', 'Titel', 60),
    open('text', 'Tekst', 60),
    plain('value', 'Waarde', 'number', 10),
    label('unit', 'Eenheid', 18),
    label('level', 'Niveau', 16),
  ]),
} as const

/** Sheets with the texts she wrote. */
export const textTables = {
  messageTexts: table(
    'Berichten',
    [
      plain('kind', 'Soort', { words: messageKindWords }, 20),
      plain('length', 'Lengte', { words: { long: 'lang', short: 'kort' } }, 10),
      plain('language', 'Taal', 'text', 12),
      open('subject', 'Onderwerp', 40),
      open('body', 'Tekst', 90),
    ],
    withPeople,
  ),
  reportTexts: table(
    'Rapporten',
    [
      open('report', 'Rapport', 40),
      plain('fromOn', 'Van', 'date'),
      plain('untilOn', 'Tot en met', 'date'),
      plain('chapter', 'Hoofdstuk', 'text', 24),
      open('text', 'Tekst', 90),
    ],
    withPeople,
  ),
} as const
