import { useCallback, useMemo, useState } from 'react'
import { addDays } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { CalendarLegend } from '#renderer/components/calendar-legend.tsx'
import { MonthCalendar } from '#renderer/components/month-calendar.tsx'
import { call } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useDayLayers } from '#renderer/lib/use-day-layers'
import { orderedTimes } from '#renderer/lib/use-signals'
import type { DateWish } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { componentText } from '#renderer/texts/components'
import { eventText as text } from '#renderer/texts/events'
import { GoodDaySearch } from './good-day-search.tsx'

type Props = {
  value: IsoDate | null
  wish: DateWish
  /** What speaks against the focused day, heaviest first, once it is known. */
  against: readonly string[] | undefined
  focused: IsoDate
  onFocusDay: (day: IsoDate) => void
  onChoose: (day: IsoDate) => void
}

/** A month in which every day carries its marks before it is chosen; `G` finds a good day. */
export function DateChooser(props: Props) {
  const { value, wish, against, focused, onFocusDay, onChoose } = props
  const { today } = useStatus()
  const [period, setPeriod] = useState({ from: addDays(focused, -42), until: addDays(focused, 42) })
  const layers = useDayLayers(period.from, period.until, wish)
  const marks = useMemo(() => {
    const all = new Map(layers)
    const known = all.get(focused)
    // Until the signals of the day are there nothing is read out, so that nothing false is.
    if (against === undefined) all.delete(focused)
    else all.set(focused, { bands: [], marks: [], severity: null, ...known, against })
    return all
  }, [layers, focused, against])
  const onMonthChange = useCallback(
    (from: IsoDate, until: IsoDate) => setPeriod({ from, until }),
    [],
  )

  async function findGoodDay(from: IsoDate): Promise<IsoDate | undefined> {
    const answer = await call('calendar.nextGoodDay', { from, ...wish, ...orderedTimes(wish) })
    const day = answer.kind === 'ok' ? answer.value.date : null
    if (day === null) say(text.noGoodDay)
    return day ?? undefined
  }

  return (
    <div>
      <MonthCalendar
        label={text.date}
        value={value}
        today={today}
        marks={marks}
        onChoose={onChoose}
        onMonthChange={onMonthChange}
        onFocusDay={onFocusDay}
        findGoodDay={findGoodDay}
      >
        {() => <DateLegend />}
      </MonthCalendar>
      <GoodDaySearch wish={wish} near={focused} onChoose={onChoose} />
    </div>
  )
}

function DateLegend() {
  return (
    <CalendarLegend
      items={[
        { layer: 'avoid', label: componentText.dayWeights.avoid },
        { layer: 'adapt', label: componentText.dayWeights.adapt },
        { layer: 'school', label: text.legendSchool },
        { layer: 'ramadan', label: text.legendRamadan },
        { layer: 'feest', label: text.legendFeest },
        { layer: 'cult', label: text.legendCult },
        { layer: 'event', label: text.legendEvent },
        { layer: 'away', label: text.legendAway },
      ]}
    />
  )
}
