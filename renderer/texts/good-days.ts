import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const months = [
  ['januari', 'maart'],
  ['april', 'juni'],
  ['juli', 'september'],
  ['oktober', 'december'],
] as const

/** Words of looking for a good day. */
export const goodDayText = {
  heading: 'Goede dagen, de beste eerst',
  period: 'Periode',
  quarter: (quarter: number, year: number) => {
    const [first, last] = months[quarter - 1] ?? months[0]
    return `${first} tot en met ${last} ${year}`
  },
  ownPeriod: 'Eigen periode',
  from: 'Vanaf',
  until: 'Tot en met',
  wrongPeriod: 'Kies een laatste dag na de eerste, binnen een jaar.',
  allOver: 'Deze periode is al voorbij. Kies een latere periode.',
  count: (shown: number, total: number) => `De beste ${shown} van ${total} dagen.`,
  list: 'Goede dagen',
  keys: 'Pijltjes gaan langs de dagen. Enter kiest de dag.',
  day: (day: IsoDate, word: string) => `${longDate(day)}, ${word}`,
  close: 'Sluit de lijst',
} as const
