import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** Words of the part about the pool in the panel of somebody in Netwerk. */
export const networkPoolText = {
  heading: 'Sleutelpersoon',
  since: (day: IsoDate) => `In de pool sinds ${dateWithYear(day)}.`,
  left: (day: IsoDate) => `Uit de pool sinds ${dateWithYear(day)}.`,
  speaks: (languages: readonly string[]) => `Talen: ${languages.join(', ')}.`,
  withdrawn:
    'De toestemming voor de pool is ingetrokken. Het profiel blijft, maar vraag deze mens niet.',
  toProfile: 'Naar het profiel',
  join: 'Zet in de pool',
} as const
