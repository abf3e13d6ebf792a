import { dutchTime } from '#domain/shared/dates'
import type { WallTime } from '#domain/shared/dates'
import type { FactsOf, Words } from './signal-words.ts'

type Facts = FactsOf<'own-event'>

/** Another event of ours on the day: when, whose, where, and with whom. */
export function ownEventWords(facts: Facts): Words {
  const { title, startTime, endTime, isPartners, isSameVenue, sharedPeople } = facts
  const whose = isPartners ? ' van een partner' : ''
  const sentences = [
    `Op deze dag is ook ‘${title}’${whose}${timesOf(startTime, endTime)}.`,
    ...(isSameVenue ? ['Dat is op dezelfde plaats.'] : []),
    ...(sharedPeople === 0 ? [] : [peopleWords(sharedPeople)]),
  ]
  return { text: sentences.join(' '), advice: adviceFor(facts) }
}

function peopleWords(count: number): string {
  return count === 1 ? '1 mens staat op beide lijsten.' : `${count} mensen staan op beide lijsten.`
}

function adviceFor({ overlap, isSameVenue, sharedPeople }: Facts): string {
  if (overlap === 'overlaps') {
    const place = isSameVenue ? ' Kijk ook of er een tweede zaal vrij is.' : ''
    return `De tijden overlappen. Kies een andere tijd of een andere dag.${place}`
  }
  if (overlap === 'unknown') return 'Kijk of de tijden en de mensen samengaan.'
  return sharedPeople === 0
    ? 'Kijk of u dezelfde mensen uitnodigt.'
    : 'Vraag u af of twee keer op één dag voor hen te veel is.'
}

function timesOf(startTime: WallTime | null, endTime: WallTime | null): string {
  if (startTime === null) return ''
  if (endTime === null) return ` om ${dutchTime(startTime)} uur`
  return ` van ${dutchTime(startTime)} tot ${dutchTime(endTime)} uur`
}
