import type { VenueDeparture } from '#domain/contract/venues'
import { dutchTime, gridDate, minutesOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { GridColumn } from '#renderer/components/grid-types'
import { parseTime } from '#renderer/lib/format'
import type { InputOfCall } from '#renderer/lib/backend'
import type { Doing } from '#renderer/lib/use-command'
import { componentText } from '#renderer/texts/components'
import { venueText as text } from '#renderer/texts/venues'
import { countFrom } from './count-from.ts'

type Column = GridColumn<VenueDeparture>
type Change = Omit<InputOfCall<'venues.changeDeparture'>, 'departureId'>
type Keep = (departure: VenueDeparture, what: Change) => Promise<string | undefined>

export const dayOptions = (['workdays', 'saturday', 'sunday'] as const).map((id) => ({
  id,
  label: text.days[id],
}))

/** The columns of the last departures; where and when it was looked up stays filled in. */
export function departureColumns(
  change: Doing<'venues.changeDeparture'>,
  today: IsoDate,
): Column[] {
  const keep: Keep = ({ id: departureId, direction }, what) => {
    const said = text.departureChanged(what.direction ?? direction)
    return change.attempt({ departureId, ...what }, said)
  }
  return [
    { ...wordsColumn('direction', text.direction, keep, true), width: 6.5 },
    daysColumn(keep),
    timeColumn(keep),
    stopColumn(keep),
    walkColumn(keep),
    wordsColumn('source', text.source, keep),
    {
      id: 'checkedOn',
      heading: text.checkedOn,
      width: 6.75,
      text: ({ checkedOn }) => gridDate(checkedOn),
      sortBy: ({ checkedOn }) => checkedOn,
      edit: {
        kind: 'date',
        today,
        value: ({ checkedOn }) => checkedOn,
        commit: (departure, checkedOn) =>
          checkedOn === null ? text.required(text.checkedOn) : keep(departure, { checkedOn }),
      },
    },
  ]
}

function wordsColumn(
  id: 'direction' | 'source',
  heading: string,
  keep: Keep,
  isRowHeading = false,
): Column {
  return {
    id,
    heading,
    width: 7.5,
    grow: 1,
    isRowHeading,
    text: (departure) => departure[id],
    draw: (departure) => <bdi>{departure[id]}</bdi>,
    edit: {
      kind: 'text',
      value: (departure) => departure[id],
      commit: (departure, typed) =>
        typed.trim() === '' ? text.required(heading) : keep(departure, { [id]: typed }),
    },
  }
}

function daysColumn(keep: Keep): Column {
  return {
    id: 'days',
    heading: text.day,
    width: 6,
    grow: 0.3,
    text: ({ days }) => text.days[days],
    edit: {
      kind: 'choice',
      options: () => dayOptions,
      value: ({ days }) => days,
      commit: (departure, value) => {
        const chosen = dayOptions.find(({ id }) => id === value)
        return chosen && keep(departure, { days: chosen.id })
      },
    },
  }
}

function timeColumn(keep: Keep): Column {
  return {
    id: 'lastDeparture',
    heading: text.departureHeading,
    width: 4.75,
    align: 'end',
    text: ({ lastDeparture }) => dutchTime(lastDeparture),
    sortBy: ({ lastDeparture }) => minutesOf(lastDeparture),
    edit: {
      kind: 'text',
      value: ({ lastDeparture }) => dutchTime(lastDeparture),
      commit: (departure, typed) => {
        const lastDeparture = parseTime(typed)
        if (lastDeparture === null) return text.required(text.lastDeparture)
        if (lastDeparture === undefined) return componentText.notATime(typed)
        return keep(departure, { lastDeparture })
      },
    },
  }
}

function stopColumn(keep: Keep): Column {
  return {
    id: 'stop',
    heading: text.stop,
    width: 7.5,
    grow: 1,
    text: ({ stopName }) => stopName ?? '',
    edit: {
      kind: 'text',
      value: ({ stopName }) => stopName ?? '',
      commit: (departure, stopName) => keep(departure, { stopName }),
    },
  }
}

function walkColumn(keep: Keep): Column {
  return {
    id: 'walk',
    heading: text.walkHeading,
    width: 4.5,
    align: 'end',
    text: ({ walkMinutes }) => text.minutes(walkMinutes),
    sortBy: ({ walkMinutes }) => walkMinutes,
    edit: {
      kind: 'text',
      value: ({ walkMinutes }) => String(walkMinutes),
      commit: (departure, typed) => {
        const walkMinutes = countFrom(typed)
        if (walkMinutes === null) return text.required(text.walk)
        if (walkMinutes === undefined || walkMinutes > 240) return componentText.notANumber(typed)
        return keep(departure, { walkMinutes })
      },
    },
  }
}
