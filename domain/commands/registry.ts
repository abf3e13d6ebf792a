import { planActions } from './plan-actions.ts'
import { reportActions } from './report-actions.ts'

/** A place of the navigation; its word stands in domain/texts/commands.ts. */
export type Place = { readonly path: string; readonly shortcuts: readonly string[] }

/**
 * Something a verbinder can do by name: button, shortcut and palette all read it here.
 * `scope`: the places where its shortcut works. `opens`: the address it goes to, from anywhere.
 * `isPage`: it only goes there, so it is listed with the places.
 */
export type Action = {
  readonly shortcuts: readonly string[]
  readonly scope: 'everywhere' | readonly PlaceId[]
  readonly opens?: string
  readonly isPage?: true
}

/** The eight places in their fixed order, and Instellingen at the foot. */
export const places = {
  today: { path: '/vandaag', shortcuts: ['Alt+1'] },
  calendar: { path: '/kalender', shortcuts: ['Alt+2'] },
  events: { path: '/bijeenkomsten', shortcuts: ['Alt+3'] },
  network: { path: '/netwerk', shortcuts: ['Alt+4'] },
  sleutelpersonen: { path: '/sleutelpersonen', shortcuts: ['Alt+5'] },
  budget: { path: '/begroting', shortcuts: ['Alt+6'] },
  plan: { path: '/plan', shortcuts: ['Alt+7'] },
  report: { path: '/rapportage', shortcuts: ['Alt+8'] },
  settings: { path: '/instellingen', shortcuts: [] },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places

/** Every action of the app. A shortcut stands here once per place, or it is not there. */
export const actions = {
  'history.undo': { shortcuts: ['Control+Z'], scope: 'everywhere' },
  'history.redo': { shortcuts: ['Control+Y', 'Control+Shift+Z'], scope: 'everywhere' },
  'palette.open': { shortcuts: ['Control+K'], scope: 'everywhere' },
  'shortcuts.show': { shortcuts: ['?'], scope: 'everywhere' },
  'region.next': { shortcuts: ['F6'], scope: 'everywhere' },
  'region.previous': { shortcuts: ['Shift+F6'], scope: 'everywhere' },
  'safe.lock': { shortcuts: ['Control+Shift+L'], scope: 'everywhere' },
  'keys.recovery': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/herstelsleutel',
  },
  'keys.password': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/wachtwoord' },
  'keys.change': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/nieuwe-sleutel' },
  'toast.focus': { shortcuts: ['Control+Shift+U'], scope: 'everywhere' },
  'events.new': {
    shortcuts: ['N'],
    scope: ['today', 'calendar', 'events'],
    opens: '/bijeenkomsten/nieuw',
  },
  'events.goodDay': { shortcuts: ['Z'], scope: ['events'] },
  'calendar.year': { shortcuts: ['J'], scope: ['calendar'], opens: '/kalender?beeld=jaar' },
  'calendar.month': { shortcuts: ['M'], scope: ['calendar'], opens: '/kalender?beeld=maand' },
  'calendar.week': { shortcuts: ['W'], scope: ['calendar'], opens: '/kalender?beeld=week' },
  'calendar.list': { shortcuts: ['L'], scope: ['calendar'], opens: '/kalender?beeld=lijst' },
  'calendar.today': { shortcuts: ['T'], scope: ['calendar'], opens: '/kalender' },
  'calendar.move': { shortcuts: ['V'], scope: ['calendar'] },
  'calendar.export': { shortcuts: [], scope: 'everywhere', opens: '/kalender?doe=agenda' },
  'events.toCalendar': { shortcuts: [], scope: ['events'] },
  'events.save': { shortcuts: ['Control+Enter'], scope: ['events'] },
  'year.start': { shortcuts: [], scope: 'everywhere', opens: '/kalender/jaar-starten' },
  'events.copy': { shortcuts: [], scope: ['events'] },
  'events.makeTemplate': { shortcuts: [], scope: ['events'] },
  'attendance.invite': { shortcuts: ['U'], scope: ['events'] },
  'messages.make': { shortcuts: ['M'], scope: ['events'] },
  'messages.newsletter': { shortcuts: [], scope: 'everywhere', opens: '/netwerk/nieuwsbrief' },
  'attendance.desk': { shortcuts: ['B'], scope: ['events'] },
  'attendance.export': { shortcuts: [], scope: ['events'] },
  'answers.note': { shortcuts: ['A'], scope: ['events'] },
  'answers.read': { shortcuts: [], scope: ['events'] },
  'attendance.exportGuests': { shortcuts: [], scope: ['events'] },
  'events.close': { shortcuts: [], scope: ['events'] },
  'evaluation.read': { shortcuts: [], scope: ['events'] },
  'events.result': { shortcuts: [], scope: ['events'] },
  'day.papers': { shortcuts: [], scope: ['events'] },
  'day.certificates': { shortcuts: [], scope: ['events'] },
  'day.screen': { shortcuts: [], scope: ['events'] },
  'day.folder': { shortcuts: [], scope: 'everywhere' },
  'attendance.readList': { shortcuts: [], scope: ['events'] },
  'poolNeeds.new': {
    shortcuts: ['N'],
    scope: ['sleutelpersonen'],
    opens: '/sleutelpersonen?doe=vraag',
  },
  'groups.new': { shortcuts: [], scope: 'everywhere', opens: '/netwerk?nieuw=groep' },
  'groups.rename': { shortcuts: ['F2'], scope: ['network'] },
  'people.new': { shortcuts: ['N'], scope: ['network'], opens: '/netwerk?nieuw=mens' },
  'organisations.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/netwerk?toon=organisaties',
    isPage: true,
  },
  'conversations.new': { shortcuts: ['Control+Shift+G'], scope: 'everywhere' },
  'conversations.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/netwerk/gesprekken',
    isPage: true,
  },
  'chain.show': { shortcuts: [], scope: 'everywhere', opens: '/netwerk/keten', isPage: true },
  'chain.export': { shortcuts: [], scope: ['network'] },
  'people.duplicates': { shortcuts: [], scope: 'everywhere', opens: '/netwerk/dubbel' },
  'exchange.import': { shortcuts: [], scope: 'everywhere', opens: '/netwerk/inlezen' },
  'exchange.export': { shortcuts: [], scope: ['network'] },
  'budget.book': { shortcuts: ['N'], scope: ['budget'], opens: '/begroting?doe=boeking' },
  'budget.export': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=excel' },
  'budget.addLine': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=post' },
  'budget.addYear': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=jaar' },
  'budget.closeYear': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=sluiten' },
  'budget.compareYears': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=jaren' },
  'payments.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/betalingen',
    isPage: true,
  },
  'payments.propose': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/betalingen?doe=voorstel',
  },
  'payments.export': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/betalingen?doe=excel',
  },
  'payments.exportHours': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/betalingen?doe=urenstaat',
  },
  'poolLoad.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/verdeling',
    isPage: true,
  },
  'budget.import': { shortcuts: [], scope: 'everywhere', opens: '/begroting/inlezen' },
  'budget.reconcile': { shortcuts: [], scope: 'everywhere', opens: '/begroting/aansluiten' },
  'budget.setVersion': { shortcuts: ['V'], scope: ['budget'] },
  'pool.add': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/pool?nieuw=mens',
  },
  'pool.import': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/netwerk/inlezen?doel=sleutelpersonen',
  },
  'pool.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/pool',
    isPage: true,
  },
  'hours.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/uren',
    isPage: true,
  },
  'hours.add': { shortcuts: [], scope: 'everywhere', opens: '/sleutelpersonen/uren?doe=uren' },
  'hours.approve': { shortcuts: [], scope: ['sleutelpersonen'] },
  'hours.exportSheets': { shortcuts: [], scope: ['sleutelpersonen'] },
  'hours.readSheet': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/sleutelpersonen/uren/briefje',
  },
  'snapshots.take': {
    shortcuts: ['S'],
    scope: ['budget'],
    opens: '/begroting/standen?doe=vastleggen',
  },
  'snapshots.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/begroting/standen',
    isPage: true,
  },
  'budget.pictures': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/begroting/beelden',
    isPage: true,
  },
  'programme.add': { shortcuts: ['O'], scope: ['events'] },
  'programme.addBreak': { shortcuts: [], scope: ['events'] },
  'programme.print': { shortcuts: [], scope: ['events'] },
  'programme.copy': { shortcuts: [], scope: ['events'] },
  'tasks.add': { shortcuts: ['T'], scope: ['events'] },
  'budget.addCost': { shortcuts: ['K'], scope: ['events'] },
  'settings.region': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/regio',
    isPage: true,
  },
  'settings.appearance': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/weergave',
    isPage: true,
  },
  'settings.types': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/soorten',
    isPage: true,
  },
  'settings.amounts': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/bedragen',
    isPage: true,
  },
  'settings.texts': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/teksten',
    isPage: true,
  },
  'venues.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/plaatsen',
    isPage: true,
  },
  'calendar.absences': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/kalender/afwezig',
    isPage: true,
  },
  'settings.calendarDays': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/kalenderdagen',
    isPage: true,
  },
  'privacy.show': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/privacy',
    isPage: true,
  },
  'privacy.cleanUp': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/privacy/opruimen',
    isPage: true,
  },
  'privacy.register': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/privacy/register',
    isPage: true,
  },
  'privacy.leak': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/privacy/datalek',
    isPage: true,
  },
  'privacy.dossier': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/privacy/inzage' },
  'privacy.erase': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/privacy/wissen' },
  'backups.make': { shortcuts: [], scope: 'everywhere' },
  'backups.check': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/veiligheid' },
  'settings.safety': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/instellingen/veiligheid',
    isPage: true,
  },
  ...planActions,
  ...reportActions,
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof actions

export const placeIds = Object.keys(places) as PlaceId[]
export const actionIds = Object.keys(actions) as ActionId[]

/** The action under its id, with the parts that not every action has. */
export function actionOf(id: ActionId): Action {
  return actions[id]
}
