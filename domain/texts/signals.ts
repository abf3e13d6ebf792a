import { eveningWords } from './evening-signals.ts'
import {
  feastEveWords,
  feastMarginWords,
  feastWords,
  iftarWords,
  ramadanMarginWords,
  ramadanNearbyWords,
  ramadanWords,
} from './feast-signals.ts'
import { dayCount, list } from './signal-words.ts'
import { ownEventWords } from './own-event-signals.ts'
import type { FactsOf, Words } from './signal-words.ts'
import type { SchoolRegion } from '#domain/calendar/reference'
import type { SignalFacts } from '#domain/calendar/signal'
import { assertNever } from '#domain/shared/assert-never'
import { dayMonth, dutchTime } from '#domain/shared/dates'

export const schoolRegionName: Record<SchoolRegion, string> = {
  noord: 'Noord',
  midden: 'Midden',
  zuid: 'Zuid',
}

/** What the date check says about a fact, and what the verbinder can do with it. */
export function signalWords(facts: SignalFacts): Words {
  switch (facts.kind) {
    case 'public-holiday':
      return publicHolidayWords(facts)
    case 'school-holiday':
      return schoolHolidayWords(facts)
    case 'feasts':
      return feastWords(facts.feasts)
    case 'feast-margin':
      return feastMarginWords(facts)
    case 'feast-eve':
      return feastEveWords(facts)
    case 'ramadan':
      return ramadanWords(facts)
    case 'iftar':
      return iftarWords(facts)
    case 'ramadan-margin':
      return ramadanMarginWords(facts)
    case 'ramadan-nearby':
      return ramadanNearbyWords(facts)
    case 'friday-prayer':
      return fridayPrayerWords(facts)
    case 'weekend':
      return weekendWords(facts)
    case 'own-event':
      return ownEventWords(facts)
    case 'last-departure':
    case 'evening-unknown':
      return eveningWords(facts)
    case 'absence':
      return absenceWords(facts)
    case 'sleutelpersoon':
      return sleutelpersoonWords(facts)
    case 'past':
      return {
        text: 'Deze dag is al geweest.',
        advice: 'U kunt de bijeenkomst nog wel vastleggen.',
      }
    case 'short-notice':
      return {
        text: shortNoticeText(facts.daysLeft),
        advice: 'Gasten hebben liever vier weken van tevoren een uitnodiging.',
      }
    case 'no-data':
      return noDataWords[facts.about]
    default:
      return assertNever(facts)
  }
}

/** Where a day of the user's own comes from. */
export function correctionWords(source: string): string {
  return `(uw correctie: ${source})`
}

/** The short name of a feast in a calendar: without what stands between brackets. */
export function shortFeastName(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '')
}

/** The name of the ramadan band in a calendar. */
export const ramadanName = 'Ramadan'

/** `Afwezig`, or `Afwezig: studiereis`. */
export function absenceLabel(note: string | null): string {
  return note === null ? 'Afwezig' : `Afwezig: ${note}`
}

/** `Voorjaarsvakantie Midden`. */
export function schoolHolidayLabel(name: string, region: SchoolRegion): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${schoolRegionName[region]}`
}

function publicHolidayWords({ name, weight, isAnniversary }: FactsOf<'public-holiday'>): Words {
  const text = isAnniversary
    ? `${name} valt op deze dag. Dit jaar is dat voor veel mensen een vrije dag.`
    : `${name} valt op deze dag.`
  if (weight === 'avoid') return { text, advice: 'Kies een andere dag. Veel mensen zijn dan vrij.' }
  if (weight === 'note') return { text, advice: null }
  return { text, advice: 'Sommige organisaties zijn dicht. Vraag na wie er werkt.' }
}

function schoolHolidayWords(facts: FactsOf<'school-holiday'>): Words {
  const { name, region, weight, from, until, isFixed, gemeenteNames } = facts
  const period = `${dayMonth(from)} tot en met ${dayMonth(until)}`
  const where = gemeenteNames.length > 3 ? `${gemeenteNames.length} gemeenten` : list(gemeenteNames)
  const place = where === '' ? '' : ` Dat geldt voor ${where}.`
  const advice =
    weight === 'avoid'
      ? 'Kies een andere week. Mensen met kinderen zijn dan vaak weg.'
      : `Let op bij gasten uit ${where === '' ? 'deze vakantieregio' : where}.`
  return {
    text: `In ${schoolRegionName[region]} is het ${name} (${period}).${place}`,
    advice: isFixed ? advice : `${advice} Scholen mogen van deze data afwijken.`,
  }
}

function fridayPrayerWords({ from, until, wayOut, endBy }: FactsOf<'friday-prayer'>): Words {
  const quiet = 'houd een stille ruimte vrij'
  const advice = {
    'end-earlier': `Eindig om ${dutchTime(endBy)} uur, of ${quiet}.`,
    'start-later': `Begin na ${dutchTime(until)} uur, of ${quiet}.`,
    pause: `Plan rond ${dutchTime(from)} uur een pauze en ${quiet}.`,
    'choose-times': `Eindig om ${dutchTime(endBy)} uur, of begin na ${dutchTime(until)} uur.`,
  }
  return {
    text: `Het vrijdagmiddaggebed is tussen ongeveer ${dutchTime(from)} en ${dutchTime(until)} uur.`,
    advice: advice[wayOut],
  }
}

function weekendWords({ weekday }: FactsOf<'weekend'>): Words {
  return {
    text: `Deze dag is een ${weekday === 6 ? 'zaterdag' : 'zondag'}.`,
    advice: 'Veel partners werken dan niet. Kies een werkdag.',
  }
}

function sleutelpersoonWords({ name, title }: FactsOf<'sleutelpersoon'>): Words {
  return {
    text: `${name} is die dag al nodig bij ‘${title}’.`,
    advice: 'Vraag of beide kan, of zoek iemand anders.',
  }
}

function absenceWords({ from, until, note }: FactsOf<'absence'>): Words {
  const days =
    from === until ? `op ${dayMonth(from)}` : `van ${dayMonth(from)} tot en met ${dayMonth(until)}`
  return {
    text: `U bent zelf afwezig ${days}${note === null ? '' : ` (${note})`}.`,
    advice: 'Kies een andere dag, of laat iemand anders de bijeenkomst leiden.',
  }
}

function shortNoticeText(daysLeft: number): string {
  if (daysLeft === 0) return 'Deze dag is vandaag.'
  return daysLeft === 1 ? 'Deze dag is morgen.' : `Deze dag is over ${dayCount(daysLeft)}.`
}

const noDataWords: Record<FactsOf<'no-data'>['about'], Words> = {
  'public-holidays': {
    text: 'Schakel kent de feestdagen van dit jaar niet.',
    advice: 'Kijk zelf na of dit een feestdag is.',
  },
  'school-holidays': {
    text: 'Schakel kent de schoolvakanties op deze dag niet.',
    advice: 'Kijk zelf na of er vakantie is.',
  },
  'school-regions': {
    text: 'Er zijn nog geen gemeenten met een vakantieregio.',
    advice: 'Schakel kan de schoolvakanties niet nakijken. Vul de gemeenten in bij Instellingen.',
  },
  feasts: {
    text: 'Schakel kent de religieuze en culturele dagen van dit jaar niet.',
    advice: 'Kijk zelf na wat er op deze dag is.',
  },
  sun: {
    text: 'Schakel kent de plaats van uw regio niet.',
    advice: 'Het vrijdaggebed en de iftar zijn niet nagekeken.',
  },
}
