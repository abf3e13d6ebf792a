import type { ProposedEvent } from '#domain/contract/year'
import { dutchTime, longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const subregions = { oost: 'Oost', west: 'West' } as const

const events = (count: number) => (count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`)

/** Words of Jaar starten. */
export const startYearText = {
  title: (year: number) => `Jaar starten: ${year}`,
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  sub: (year: number, missing: number) =>
    missing === 0
      ? `In ${year} ontbreekt niets in het ritme`
      : `In ${year} ${missing === 1 ? 'ontbreekt' : 'ontbreken'} ${events(missing)} in het ritme`,
  go: (count: number) => `Zet ${events(count)} in het jaar`,
  goBudget: 'Zet het jaar in de begroting',
  said: (year: number, count: number) =>
    `${year}: ${events(count)} ${count === 1 ? 'staat' : 'staan'} op de kalender.`,
  saidBudget: (year: number) => `${year} staat in de begroting.`,
  list: 'Voorstel',
  hint: 'Dit mist het ritme nog. Haal een vinkje weg, of kies een andere dag. U kunt alles later wijzigen.',
  name: ({ typeName, subregion, number, ofType }: ProposedEvent) => {
    const name = typeName.replace(/\s*\([^)]*\)/g, '')
    const place = subregion === null ? '' : ` ${subregions[subregion]}`
    return `${name}${place}${ofType === 1 ? '' : ` ${number}`}`
  },
  // The year stands in the heading.
  day: (day: IsoDate) => longDate(day).replace(/ \d{4}$/, ''),
  noDay: 'Geen dag gevonden zonder bezwaar. Kies zelf een dag.',
  times: ({ startTime, endTime }: Pick<ProposedEvent, 'startTime' | 'endTime'>) =>
    startTime === null || endTime === null
      ? 'nog geen tijden'
      : `${dutchTime(startTime)} tot ${dutchTime(endTime)} uur`,
  noReason: 'Geen bezwaar gevonden.',
  proposal: 'Het aantal is een voorstel.',
  period: (period: string) => `Voorgesteld: ${period}.`,
  noTemplate: 'Zonder sjabloon: programma en draaiboek beginnen leeg.',
  otherDay: 'Andere dag',
  otherDayFor: (name: string) => `Andere dag voor ${name}`,
  panel: 'Een andere dag',
  panelFor: (name: string) => `Dag voor ${name}`,
  panelHint:
    'Elke bijeenkomst krijgt het programma, het draaiboek en de raming van haar sjabloon. De taken staan meteen op hun dag.',
  panelChoose: 'Kies bij een bijeenkomst ‘Andere dag’ om hier te zien wat er op elke dag speelt.',
  budget: (year: number, lines: number) =>
    `Zet ${year} in de begroting, met dezelfde ${lines} posten`,
  budgetHint: 'De bedragen blijven leeg.',
  nothing: (year: number) => `Het ritme van ${year} is rond. Er is niets om voor te stellen.`,
  toYear: (year: number) => `Bekijk ${year}`,
  made: (year: number) => `Dit staat nu in ${year}`,
  madeOn: (title: string, day: IsoDate) => `${title}, ${longDate(day)}`,
} as const
