import {
  handoverTable as table,
  labelColumn as label,
  openColumn as open,
  plainColumn as plain,
} from '#domain/handover/table'
import type { HandoverKind } from '#domain/handover/table'

const withPeople = ['with-people'] as const
const withoutPeople = ['without-people'] as const
const code = (tableName: string, column: string): HandoverKind => ({ table: tableName, column })
const date = plain('date', 'Datum', 'date')
const actions = plain('actions', 'Acties')

/** Sheets about people, organisations and events. */
export const networkTables = {
  purposes: table(
    'Doel en notitie',
    [
      open('name', 'Naam', 30),
      plain('purpose', 'Waarvoor', code('person', 'purpose'), 40),
      plain('basis', 'Grondslag', code('person', 'basis'), 40),
      open('note', 'Notitie', 50),
      open('source', 'Herkomst', 30),
    ],
    withPeople,
  ),
  consents: table(
    'Toestemming',
    [
      open('name', 'Naam', 30),
      plain('purpose', 'Waarvoor', code('consent', 'purpose'), 36),
      plain('givenOn', 'Gegeven', 'date'),
      open('how', 'Hoe', 40),
      plain('withdrawnOn', 'Ingetrokken', 'date'),
    ],
    withPeople,
  ),
  groups: table('Groepen', [open('name', 'Groep', 36), open('person', 'Mens', 36)], withPeople),
  peopleByRole: table(
    'Mensen per rol',
    [label('role', 'Rol in de keten'), plain('people', 'Mensen', 'number')],
    withoutPeople,
  ),
  organisationsByRole: table(
    'Organisaties per rol',
    [label('role', 'Rol in de keten'), plain('organisations', 'Organisaties', 'number')],
    withoutPeople,
  ),
  events: table('Bijeenkomsten', [
    date,
    plain('startTime', 'Van', 'text', 8),
    plain('endTime', 'Tot', 'text', 8),
    label('type', 'Soort', 28),
    open('title', 'Titel', 44),
    plain('stage', 'Stand', 'text', 16),
    label('topics', 'Onderwerpen', 36),
    actions,
    plain('gemeente', 'Gemeente', 'text', 20),
    open('venue', 'Plaats', 30),
    open('goal', 'Doel', 50),
    plain('capacity', 'Plaatsen', 'number'),
    plain('invited', 'Uitgenodigd', 'number'),
    plain('registered', 'Aangemeld', 'number'),
    plain('present', 'Aanwezig', 'number'),
    plain('anonymous', 'Zonder naam geteld', 'number', 20),
  ]),
  attendance: table(
    'Wie was er',
    [
      date,
      open('event', 'Bijeenkomst', 40),
      open('name', 'Naam', 30),
      open('organisation', 'Organisatie', 30),
      plain('role', 'Rol in de keten', 'text', 26),
      plain('stand', 'Antwoord', 'text', 18),
      plain('isPresent', 'Aanwezig', 'yes-no'),
    ],
    withPeople,
  ),
  programme: table(
    'Programma',
    [
      date,
      open('event', 'Bijeenkomst', 40),
      open('title', 'Onderdeel', 44),
      plain('minutes', 'Minuten', 'number'),
      open('note', 'Opmerking', 40),
    ],
    withPeople,
  ),
  evaluations: table(
    'Evaluaties',
    [
      date,
      open('event', 'Bijeenkomst', 40),
      open('question', 'Vraag', 50),
      plain('score', 'Cijfer', 'number'),
      open('answer', 'Antwoord', 60),
      plain('people', 'Mensen', 'number'),
    ],
    withPeople,
  ),
  venues: table(
    'Plaatsen en zalen',
    [
      open('name', 'Plaats', 36),
      open('address', 'Adres', 36),
      plain('gemeente', 'Gemeente', 'text', 20),
      open('access', 'Toegang', 36),
      open('travel', 'Reizen', 36),
      open('room', 'Zaal', 30),
      plain('capacity', 'Plaatsen', 'number'),
    ],
    withPeople,
  ),
  conversations: table('Gesprekken', [
    date,
    plain('kind', 'Hoe', code('contact_moment', 'kind')),
    open('subject', 'Onderwerp', 40),
    open('said', 'Wat er gezegd is', 60),
    open('people', 'Met', 40),
    open('organisations', 'Organisaties', 36),
    plain('peopleCount', 'Aantal mensen', 'number', 16),
    actions,
  ]),
  agreements: table('Opbrengst', [
    plain('kind', 'Wat', code('outcome', 'kind'), 16),
    open('text', 'Tekst', 60),
    date,
    open('at', 'Bij', 40),
    open('owner', 'Eigenaar', 28),
    plain('dueOn', 'Voor', 'date'),
    plain('doneOn', 'Klaar', 'date'),
    actions,
    label('indicator', 'Indicator', 40),
  ]),
} as const

/** Sheets about money, the pool and what is still open. */
export const workTables = {
  budgetLines: table(
    'Posten',
    [
      plain('year', 'Jaar', 'number', 8),
      plain('code', 'Code', 'text', 8),
      label('name', 'Post', 44),
      ...(['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'restant'] as const).map((key) =>
        plain(key, `${key.charAt(0).toUpperCase()}${key.slice(1)}`, 'money', 16),
      ),
    ],
    withoutPeople,
  ),
  pool: table(
    'Sleutelpersonen',
    [
      open('name', 'Naam', 30),
      plain('sinceOn', 'Sinds', 'date'),
      plain('leftOn', 'Gestopt', 'date'),
      plain('languages', 'Talen', 'text', 36),
      plain('roles', 'Rollen', 'text', 30),
      open('themes', 'Thema’s', 30),
      plain('gemeenten', 'Gemeenten', 'text', 30),
      plain('reward', 'Beloning', 'text', 26),
      plain('checkOn', 'Werkcontrole opnieuw', 'date', 22),
      open('note', 'Notitie', 40),
    ],
    withPeople,
  ),
  hours: table(
    'Uren',
    [
      date,
      open('name', 'Naam', 30),
      open('at', 'Waarvoor', 40),
      plain('minutes', 'Uren', 'hours'),
      plain('km', 'Kilometers', 'number'),
      plain('expenses', 'Onkosten', 'money'),
      plain('status', 'Stand', code('hours_entry', 'status')),
    ],
    withPeople,
  ),
  payments: table(
    'Betalingen',
    [
      open('name', 'Naam', 30),
      plain('fromOn', 'Van', 'date'),
      plain('untilOn', 'Tot en met', 'date'),
      plain('amount', 'Bedrag', 'money', 16),
      plain('status', 'Stand', code('payment', 'status')),
      plain('paidOn', 'Betaald', 'date'),
      open('reference', 'Kenmerk', 26),
    ],
    withPeople,
  ),
  languages: table(
    'Talen in de pool',
    [label('language', 'Taal', 30), plain('people', 'Sleutelpersonen', 'number', 18)],
    withoutPeople,
  ),
  hoursByYear: table(
    'Uren per jaar',
    [
      plain('year', 'Jaar', 'number', 8),
      plain('people', 'Sleutelpersonen', 'number', 18),
      plain('minutes', 'Uren', 'hours'),
      plain('km', 'Kilometers', 'number'),
    ],
    withoutPeople,
  ),
  tasks: table(
    'Open taken',
    [
      plain('dueOn', 'Voor', 'date'),
      open('title', 'Taak', 50),
      open('event', 'Bijeenkomst', 40),
      open('note', 'Opmerking', 40),
    ],
    withPeople,
  ),
  openAgreements: table(
    'Open afspraken',
    [
      plain('dueOn', 'Voor', 'date'),
      open('text', 'Afspraak', 60),
      open('owner', 'Eigenaar', 28),
      open('at', 'Gemaakt bij', 40),
    ],
    withPeople,
  ),
  openMoments: table('Communicatie', [
    plain('dueOn', 'Voor', 'date'),
    open('audience', 'Doelgroep', 30),
    open('channel', 'Kanaal', 24),
    open('message', 'Boodschap', 50),
    open('owner', 'Eigenaar', 28),
  ]),
  openTaskCounts: table(
    'Open taken',
    [date, label('type', 'Soort bijeenkomst', 32), plain('tasks', 'Open taken', 'number', 14)],
    withoutPeople,
  ),
  openAgreementCounts: table(
    'Open afspraken',
    [
      plain('actions', 'Actie', 'text', 12),
      plain('agreements', 'Afspraken', 'number'),
      plain('withoutOwner', 'Zonder eigenaar', 'number', 18),
    ],
    withoutPeople,
  ),
} as const
