import type { FeastOnDay } from '#domain/calendar/signal'
import { assertNever } from '#domain/shared/assert-never'
import { dayMonth, dutchTime } from '#domain/shared/dates'
import { dayCount, list } from './signal-words.ts'
import type { FactsOf, Words } from './signal-words.ts'

export function feastWords(feasts: readonly FeastOnDay[]): Words {
  const advice = [...new Set(feasts.flatMap((feast) => feast.advice ?? []))].join(' ')
  return { text: feastText(feasts), advice: advice === '' ? null : advice }
}

export function feastMarginWords(facts: FactsOf<'feast-margin'>): Words {
  const advice = 'Vraag uw gasten op welke dag zij vieren.'
  if (facts.side === 'after') {
    const moment =
      facts.mainDay === facts.lastDay
        ? `is rond ${dayMonth(facts.mainDay)}`
        : `duurt tot rond ${dayMonth(facts.lastDay)}`
    return { text: `${facts.name} ${moment}. Een dag later kan ook.`, advice }
  }
  const sunset = facts.beginsAtSunset ? ' Het begint de avond ervoor bij zonsondergang.' : ''
  return {
    text: `${facts.name} is rond ${dayMonth(facts.mainDay)}. Een dag eerder kan ook.${sunset}`,
    advice,
  }
}

export function feastEveWords({ name, mainDay }: FactsOf<'feast-eve'>): Words {
  return {
    text: `${name} is op ${dayMonth(mainDay)}. Veel mensen vieren de avond ervoor al.`,
    advice: 'Plan dan liever geen avond.',
  }
}

export function ramadanWords(facts: FactsOf<'ramadan'>): Words {
  const { from, until, isAround, moment, advice } = facts
  const around = isAround ? 'rond ' : ''
  const text = `Het is ramadan (${around}${dayMonth(from)} tot en met ${dayMonth(until)}).`
  switch (moment) {
    case 'unknown':
      return { text, advice }
    case 'daytime':
      return { text, advice: 'Veel gasten eten en drinken overdag niet. Plan geen lunch.' }
    case 'around-iftar':
      return { text, advice: 'Houd rekening met vasten en met de maaltijd na zonsondergang.' }
    case 'after-iftar':
      return { text, advice: 'U begint ruim na zonsondergang. Dat kan goed.' }
    default:
      return assertNever(moment)
  }
}

export function ramadanMarginWords({ from }: FactsOf<'ramadan-margin'>): Words {
  return {
    text: `De ramadan begint rond ${dayMonth(from)}. Een dag eerder kan ook.`,
    advice: 'Reken op gasten die overdag niet eten.',
  }
}

export function ramadanNearbyWords(facts: FactsOf<'ramadan-nearby'>): Words {
  const on = facts.isAround ? 'rond' : 'op'
  return {
    text: `De ramadan begint ${dayCount(facts.daysAhead)} later, ${on} ${dayMonth(facts.from)}.`,
    advice: 'Geen bezwaar voor deze datum.',
  }
}

export function iftarWords({ sunset, relation, endBy, startFrom }: FactsOf<'iftar'>): Words {
  const when = {
    during: 'Dat valt in uw bijeenkomst.',
    'shortly-before': 'Dat is kort na uw bijeenkomst.',
    'shortly-after': 'Dat is kort voor uw bijeenkomst.',
  }
  return {
    text: `De iftar is bij zonsondergang, rond ${dutchTime(sunset)} uur. ${when[relation]}`,
    advice: `Eindig om ${dutchTime(endBy)} uur, begin na ${dutchTime(startFrom)} uur, of eet samen.`,
  }
}

function feastText(feasts: readonly FeastOnDay[]): string {
  const [feast, ...others] = feasts
  if (feast === undefined) return ''
  const isAround = feasts.some(({ marginDays }) => marginDays > 0)
  if (others.length > 0) {
    const names = list(feasts.map(({ name }) => name))
    return isAround ? `Rond deze dag vallen ${names}.` : `Op deze dag vallen ${names}.`
  }
  if (feast.durationDays > 1) {
    const day = `dag ${feast.dayNumber} van ${feast.durationDays}`
    const begin = `${isAround ? 'rond' : 'op'} ${dayMonth(feast.mainDay)}`
    const margin = isAround ? ' Een dag eerder of later kan ook.' : ''
    return `${feast.name} begint ${begin}. Dit is ${day}.${margin}`
  }
  if (!isAround) return `${feast.name} valt op deze dag.`
  return `${feast.name} valt rond deze dag. Een dag eerder of later kan ook.`
}
