import type { EventId } from '#domain/shared/ids'
import type { IsoDate } from '#domain/shared/dates'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { calendarText as text } from '#renderer/texts/calendar'
import { calendarViews } from './calendar-address.ts'
import type { CalendarAddress } from './calendar-address.ts'
import { CalendarBody } from './calendar-body.tsx'
import { daysOfView } from './calendar-period.ts'
import { CalendarSummary, headingOf } from './calendar-summary.tsx'
import { goToGoodDay, useCalendarActions } from './use-calendar-actions.ts'
import { useCarry } from './use-carry.ts'
import { useLayers } from './use-layers.ts'
import { usePeriod } from './use-period.ts'
import { useViewSwitched } from './use-view-switched.ts'
import { ViewSteps } from './view-steps.tsx'

type Props = {
  address: CalendarAddress
  onAddress: (address: CalendarAddress) => void
  onOpen: (eventId: EventId) => void
  onPlan: (day: IsoDate) => void
}

/** The year, a month, a week or a list: events between everything that lies on the days. */
export function CalendarScreen({ address, onAddress, onOpen, onPlan }: Props) {
  const { today } = useStatus()
  const { beeld: view = 'maand', dag: day = today } = address
  const goTo = (to: IsoDate) => {
    if (to !== day) onAddress({ ...address, dag: to })
  }
  const layers = useLayers()
  const carrying = useCarry(day, goTo)
  const hasTasks = view === 'maand' || view === 'week'
  const period = usePeriod({ ...daysOfView(view, day), hidden: layers?.hidden, hasTasks })
  const events = period?.events ?? []
  const actions = useCalendarActions({ address, day, events, carrying, onAddress, onPlan })
  const acts = {
    carrying,
    isSwitched: useViewSwitched(view),
    onDay: goTo,
    onGoodDay: () => void goToGoodDay(day, carrying.carry?.event, goTo),
    onEnter: (on: IsoDate) => {
      const first = events.find(({ date }) => date === on)
      if (first !== undefined) onOpen(first.id)
      else if (view === 'jaar') onAddress({ beeld: 'maand', dag: on })
    },
  }

  return (
    <Page
      title={headingOf(view, day)}
      sub={<CalendarSummary view={view} day={day} events={period?.events} />}
      lead={<ViewSteps view={view} day={day} onDay={goTo} today={actions.today} />}
      actions={
        <>
          <SegmentedControl
            label={text.view}
            value={view}
            items={calendarViews.map((id) => ({ id, label: text.views[id] }))}
            onChange={(beeld) => onAddress({ ...address, beeld })}
          />
          <ActionButton action={{ ...actions.plan, label: text.plan }} look="primary" icon="add" />
        </>
      }
    >
      {period === undefined || layers === undefined ? (
        <Loading />
      ) : (
        <CalendarBody
          view={view}
          day={day}
          period={period}
          layers={layers}
          acts={acts}
          exporting={actions}
        />
      )}
    </Page>
  )
}
