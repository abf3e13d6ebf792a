import { useCallback, useMemo, useState } from 'react'
import { addDays } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { CalendarLegend } from '#renderer/components/calendar-legend.tsx'
import { MonthCalendar } from '#renderer/components/month-calendar.tsx'
import { call } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useDayLayers } from '#renderer/lib/use-day-layers'
import { useStatus } from '#renderer/lib/use-status'
import { eventText as text } from '#renderer/texts/events'

type Props = {
  value: IsoDate | null
  startTime: WallTime | null
  endTime: WallTime | null
  exceptEventId: EventId | null
  /** What speaks against the focused day, heaviest first, once it is known. */
  against: readonly string[] | undefined
  focused: IsoDate
  onFocusDay: (day: IsoDate) => void
  onChoose: (day: IsoDate) => void
}

/** A month in which every day carries its marks before it is chosen; `G` finds a good day. */
export function DateChooser(props: Props) {
  const { value, startTime, endTime, exceptEventId, against, focused, onFocusDay, onChoose } = props
  const { today } = useStatus()
  const [period, setPeriod] = useState({ from: addDays(focused, -42), until: addDays(focused, 42) })
  const layers = useDayLayers(period.from, period.until)
  const marks = useMemo(() => {
    const all = new Map(layers)
    const known = all.get(focused)
    // Until the signals of the day are there nothing is read out, so that nothing false is.
    if (against === undefined) all.delete(focused)
    else all.set(focused, { bands: [], marks: [], ...known, against })
    return all
  }, [layers, focused, against])
  const onMonthChange = useCallback(
    (from: IsoDate, until: IsoDate) => setPeriod({ from, until }),
    [],
  )

  async function findGoodDay(from: IsoDate): Promise<IsoDate | undefined> {
    const answer = await call('calendar.nextGoodDay', { from, startTime, endTime, exceptEventId })
    const day = answer.kind === 'ok' ? answer.value.date : null
    if (day === null) say(text.noGoodDay)
    return day ?? undefined
  }

  return (
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
      {() => (
        <CalendarLegend
          items={[
            { layer: 'school', label: text.legendSchool },
            { layer: 'ramadan', label: text.legendRamadan },
            { layer: 'feest', label: text.legendFeest },
            { layer: 'cult', label: text.legendCult },
            { layer: 'event', label: text.legendEvent },
          ]}
        />
      )}
    </MonthCalendar>
  )
}
