/** A place of the navigation; its word stands in domain/texts/commands.ts. */
export type Place = { readonly path: string; readonly shortcuts: readonly string[] }

/**
 * Something a verbinder can do by name: button, shortcut and palette all read it here.
 * `scope`: the places where its shortcut works. `opens`: the address it goes to, from anywhere.
 */
export type Action = {
  readonly shortcuts: readonly string[]
  readonly scope: 'everywhere' | readonly PlaceId[]
  readonly opens?: string
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
  'toast.focus': { shortcuts: ['Control+Shift+U'], scope: 'everywhere' },
  'events.new': {
    shortcuts: ['N'],
    scope: ['today', 'calendar', 'events'],
    opens: '/bijeenkomsten/nieuw',
  },
  'events.save': { shortcuts: ['Control+Enter'], scope: ['events'] },
  'attendance.invite': { shortcuts: ['U'], scope: ['events'] },
  'attendance.desk': { shortcuts: ['B'], scope: ['events'] },
  'attendance.export': { shortcuts: [], scope: ['events'] },
  'people.new': { shortcuts: ['N'], scope: ['network'], opens: '/netwerk?nieuw=mens' },
  'organisations.show': { shortcuts: [], scope: 'everywhere', opens: '/netwerk?toon=organisaties' },
  'exchange.import': { shortcuts: [], scope: 'everywhere', opens: '/netwerk/inlezen' },
  'budget.book': { shortcuts: ['N'], scope: ['budget'], opens: '/begroting?doe=boeking' },
  'budget.export': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=excel' },
  'budget.addLine': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=post' },
  'budget.addYear': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=jaar' },
  'budget.compareYears': { shortcuts: [], scope: 'everywhere', opens: '/begroting?doe=jaren' },
  'budget.setVersion': { shortcuts: ['V'], scope: ['budget'] },
  'budget.addCost': { shortcuts: ['K'], scope: ['events'] },
  'settings.region': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/regio' },
  'settings.appearance': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/weergave' },
  'settings.safety': { shortcuts: [], scope: 'everywhere', opens: '/instellingen/veiligheid' },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof actions

export const placeIds = Object.keys(places) as PlaceId[]
export const actionIds = Object.keys(actions) as ActionId[]

/** The action under its id, with the parts that not every action has. */
export function actionOf(id: ActionId): Action {
  return actions[id]
}
