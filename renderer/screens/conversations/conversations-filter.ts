import type { ActionId, ContactMomentId, PersonId } from '#domain/shared/ids'

/** What Gesprekken shows, as it stands in the address; empty parts are left out. */
export type ConversationsFilter = {
  readonly toon?: 'afspraken'
  readonly zoek?: string
  readonly actie?: ActionId
  readonly mens?: PersonId
  /** The conversation in the panel. */
  readonly kies?: ContactMomentId
}

/** The filter in an address; what makes no sense is left out. */
export function conversationsFilterFrom(search: Record<string, unknown>): ConversationsFilter {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return changed(
    {},
    {
      toon: search['toon'] === 'afspraken' ? 'afspraken' : undefined,
      zoek: text('zoek'),
      actie: text('actie') as ActionId | undefined,
      mens: text('mens') as PersonId | undefined,
      kies: text('kies') as ContactMomentId | undefined,
    },
  )
}

/** The filter with some parts changed; undefined takes a part out. */
export function changed(
  filter: ConversationsFilter,
  parts: { [Key in keyof ConversationsFilter]?: ConversationsFilter[Key] | undefined },
): ConversationsFilter {
  return Object.fromEntries(
    Object.entries({ ...filter, ...parts }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )
}
