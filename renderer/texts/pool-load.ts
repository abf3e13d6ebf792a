import type { PoolLoadAnswer } from '#domain/contract/pool-load'
import { dateWithYear, dayMonth } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { hoursWords } from '#domain/texts/amounts'
import { subregionName } from '#domain/texts/subregion'

const percentage = (share: number) => `${Math.round(share * 100)}%`
const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)

/** Words of how the hours of the pool are divided. */
export const poolLoadText = {
  title: 'Sleutelpersonen',
  sub: ({ minutes, planned, peopleInPool, peopleWithHours }: PoolLoadAnswer) =>
    `${hoursWords(minutes)}${planned === 0 ? '' : `, ${hoursWords(planned)} daarvan gepland`}; ${peopleWithHours} van ${people(peopleInPool)} in de pool ${peopleWithHours === 1 ? 'heeft' : 'hebben'} uren`,
  heading: 'Verdeling van uren',
  headingOf: (from: IsoDate, until: IsoDate) =>
    `Verdeling van uren, ${dayMonth(from)} tot en met ${dayMonth(until)}`,
  wholeLoad: 'Naar Verdeling',
  year: (year: number) => String(year),
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  whole: 'Heel het jaar',
  place: { oost: subregionName.oost, west: subregionName.west, unknown: 'Plaats onbekend' },
  placeHours: (place: string, minutes: number) => `${place} ${hoursWords(minutes)}`,
  bar: (words: string) => `Verdeling: ${words}`,
  carries: (name: string, share: number) => `${name} draagt ${percentage(share)} van de uren`,
  carriesWhy:
    'Dat is meer dan twee keer een gelijk deel. Kijk of iemand anders een vraag kan overnemen.',
  none: 'In dit jaar zijn nog geen uren gepland of gewerkt. Vraag iemand voor een bijeenkomst, dan ziet u hier hoe het werk is verdeeld.',
  toNeeds: 'Naar Vragen',
  byPerson: 'Per sleutelpersoon',
  byQuarter: 'Oost en West per kwartaal',
  byLanguage: 'Per taal',
  name: 'Naam',
  quarter: (from: IsoDate) => `K${Math.ceil(Number(from.slice(5, 7)) / 3)}`,
  quarterColumn: 'Kwartaal',
  hours: 'Uren',
  share: 'Deel',
  asked: 'Gevraagd',
  language: 'Taal',
  noLanguage: 'zonder taal',
  peopleColumn: 'Mensen',
  inHours: (minutes: number) => (minutes === 0 ? '–' : hoursWords(minutes)),
  inPercentage: (share: number) => (share === 0 ? '–' : percentage(share)),
  times: (count: number) => (count === 0 ? '–' : `${count}×`),
  neverAsked: 'Nog nooit gevraagd',
  neverAskedNone: 'Iedereen in de pool is al eens gevraagd.',
  neverAskedWhy: 'Zij staan in de pool en zijn nog voor niets gevraagd, in welk jaar ook.',
  since: (day: IsoDate) => `in de pool sinds ${dateWithYear(day)}`,
  placeWhy:
    'De plaats is die van de bijeenkomst, of anders de gemeente van de vraag. Zonder plaats telt het werk bij onbekend.',
} as const
