import type { Subregion } from '#domain/events/planned-event'

/** What a part of the region is called in a title. */
export const subregionName: Readonly<Record<Subregion, string>> = { oost: 'Oost', west: 'West' }
