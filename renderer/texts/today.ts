import { amsterdamClock, dateWithYear, dutchTime, longDate } from '#domain/shared/dates'
import type { Instant, IsoDate } from '#domain/shared/dates'

/** Words of Vandaag. */
export const todayText = {
  title: 'Vandaag',
  sub: (day: IsoDate, week: number) => `${longDate(day)}, week ${week}`,
  toBegin: 'Om te beginnen',
  allSet: 'U bent op orde. Er is nu niets dat uw aandacht vraagt.',
  noPeople: 'Uw netwerk is nog leeg',
  noPeopleWhy: 'Lees een lijst uit Excel in, of typ de eerste mens zelf.',
  toNetwork: 'Naar Netwerk',
  noEvents: 'Er staat nog geen bijeenkomst in de planning',
  noEventsWhy: 'Kies een soort en een datum. Schakel zegt wat er op die dag speelt.',
  uncertain: (names: string) => `Oost of West is nog niet zeker: ${names}`,
  uncertainWhy: 'Het plan noemt geen gemeenten per deel. Kijk het na en kies.',
  toRegion: 'Kijk na',
  openSeats: 'Plaatsen en wachtlijst',
  offersLapsed: (names: readonly string[]) =>
    names.length === 1
      ? `Het aanbod aan ${names[0] ?? ''} is verlopen`
      : `${names.length} aanbiedingen zijn verlopen`,
  offerEndsToday: (name: string, until: Instant) =>
    `Het aanbod aan ${name} loopt vandaag af om ${dutchTime(amsterdamClock(until).time)} uur`,
  seatsToOffer: (seats: number, waiting: number) =>
    `${seats === 1 ? '1 plaats' : `${seats} plaatsen`} aan te bieden, ${waiting} op de wachtlijst`,
  ofEvent: (title: string, date: IsoDate | null) =>
    date === null ? title : `${title}, ${dateWithYear(date)}`,
  toGuests: 'Naar deelnemers',
  doubtful: 'Twijfel over de datum',
  toDate: 'Bekijk de datum',
  rhythm: (year: number) => `Het ritme van ${year}`,
  startYear: (year: number) => `Plan ${year} in één keer`,
  startYearWhy: 'Schakel stelt voor elk gat een dag voor. U kiest wat doorgaat.',
  chooseDate: 'Kies een datum',
  nextEvent: 'Volgende bijeenkomst',
  comesIn: (day: IsoDate, days: number) => {
    const [weekday = ''] = longDate(day).split(' ')
    if (days === 0) return `${weekday}, vandaag`
    return days === 1 ? `${weekday}, morgen` : `${weekday}, over ${days} dagen`
  },
  registered: 'aangemeld',
  waiting: 'wachtlijst',
  seats: 'plaatsen',
  agenda: 'Agenda vandaag',
  wholeDay: 'hele dag',
  fourWeeks: 'Vier weken vooruit',
  comingDays: 'Komende dagen',
} as const
