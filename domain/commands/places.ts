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

export const placeIds = Object.keys(places) as PlaceId[]
