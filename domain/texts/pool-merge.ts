import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { RewardForm } from '#domain/sleutelpersonen/profile'

/** What is written in the note when two profiles of one person said something else. */
export const poolMergeText = {
  otherReward: (reward: RewardForm) => `Het andere profiel had als beloning: ${reward}.`,
  otherAge: 'De twee profielen spraken elkaar tegen over 21 jaar of ouder. Vul in wat klopt.',
  otherCeiling: (minutes: number, per: 'month' | 'year') =>
    `Het andere profiel had een grens van ${minutes} minuten per ${per === 'month' ? 'maand' : 'jaar'}.`,
  otherRate: (fromOn: IsoDate, amounts: string) =>
    `Het andere profiel had vanaf ${dateWithYear(fromOn)} een ander bedrag: ${amounts}.`,
  takenRate: (fromOn: IsoDate, amounts: string) =>
    `Vanaf ${dateWithYear(fromOn)} geldt nu het bedrag van het andere profiel: ${amounts}.`,
  askedTwice: 'Dezelfde mens was twee keer gevraagd, onder twee namen.',
  workedTwice: (date: IsoDate | null) =>
    `De twee profielen hadden allebei uren voor hetzelfde werk${date === null ? '' : ` op ${dateWithYear(date)}`}. Kijk na of dat klopt.`,
} as const
