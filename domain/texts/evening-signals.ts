import type { EveningFacts } from '#domain/calendar/signal'
import { assertNever } from '#domain/shared/assert-never'
import { dateWithYear, dutchTime } from '#domain/shared/dates'
import type { Words } from './signal-words.ts'

/** What the date check says about getting home by bus or train, with where it was looked up. */
export function eveningWords(facts: EveningFacts): Words {
  if (facts.kind === 'evening-unknown') {
    return {
      text: 'De laatste bus is nog niet nagekeken.',
      advice: 'Zoek de laatste bus of trein op, en zet die bij de plaats.',
    }
  }
  const source = `Bron: ${facts.source}, nagekeken op ${dateWithYear(facts.checkedOn)}.`
  const advice = `Eindig om ${dutchTime(facts.endBy)} uur, of regel vervoer. ${source}`
  return { text: `${endOf(facts)} ${departureOf(facts)}`, advice }
}

type Departure = Extract<EveningFacts, { kind: 'last-departure' }>

function endOf({ endTime }: Departure): string {
  return `De bijeenkomst eindigt om ${dutchTime(endTime)} uur.`
}

function departureOf({ state, direction, lastDeparture, walkMinutes }: Departure): string {
  const walk =
    walkMinutes === 0
      ? 'de halte is voor de deur'
      : `de halte is ${walkMinutes === 1 ? '1 minuut' : `${walkMinutes} minuten`} lopen`
  const which = `De laatste bus of trein naar ${direction}`
  const time = `${dutchTime(lastDeparture)} uur`
  switch (state) {
    case 'gone':
      return `${which} is dan al weg: die gaat om ${time}.`
    case 'missed':
      return `${which} gaat om ${time} en is niet te halen: ${walk}.`
    case 'tight':
      return `${which} gaat om ${time}, ${walk}.`
    default:
      return assertNever(state)
  }
}
