import { longDate, yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { ActionUse } from '#renderer/lib/actions'
import { useStatus } from '#renderer/lib/use-status'
import type { BoardActs } from './board-acts.ts'
import type { CalendarView } from './calendar-address.ts'
import { DayDetails } from './day-details.tsx'
import { LayerBar } from './layer-bar.tsx'
import { ListView } from './list-view.tsx'
import { MonthBoard } from './month-board.tsx'
import { MoveAnnouncer } from './move-announcer.tsx'
import { MoveBar } from './move-bar.tsx'
import { MovePanel } from './move-panel.tsx'
import { RhythmPanel } from './rhythm-panel.tsx'
import type { ShownLayers } from './use-layers.ts'
import { useMoveFacts } from './use-move-facts.ts'
import type { Period } from './use-period.ts'
import { WeekBoard } from './week-board.tsx'
import { YearView } from './year-view.tsx'

type Props = {
  view: CalendarView
  day: IsoDate
  period: Period
  layers: ShownLayers
  acts: BoardActs
  exporting: { exportYear: ActionUse; refusal: string | undefined }
}

/** The days of a view with the day or the event in the hand beside them. */
export function CalendarBody({ view, day, period, layers, acts, exporting }: Props) {
  const { today } = useStatus()
  const { carrying } = acts
  const facts = useMoveFacts(carrying.carry, day)
  const board = { day, today, period, acts }
  return (
    <PageSplit
      panel={
        carrying.carry === null ? (
          <DayPanel view={view} day={day} period={period} acts={acts} />
        ) : (
          <MovePanel
            carry={carrying.carry}
            day={day}
            facts={facts}
            refusal={carrying.refusal}
            onGoodDay={acts.onGoodDay}
          />
        )
      }
    >
      <Refusal sentence={exporting.refusal} />
      {view === 'lijst' ? null : (
        <LayerBar layers={layers} without={view === 'jaar' ? 'tasks' : 'plan'}>
          {view === 'jaar' ? (
            <ActionButton action={exporting.exportYear} icon="export" look="soft" size="mini" />
          ) : null}
        </LayerBar>
      )}
      {view === 'jaar' ? <YearView {...board} layers={layers} /> : null}
      {view === 'maand' ? <MonthBoard {...board} /> : null}
      {view === 'week' ? <WeekBoard {...board} /> : null}
      {view === 'lijst' ? (
        <Stack gap={4}>
          <div>
            <ActionButton action={exporting.exportYear} icon="export" look="soft" size="mini" />
          </div>
          <ListView events={period.events} />
        </Stack>
      ) : null}
      <MoveBar carrying={carrying} day={day} />
      <MoveAnnouncer carrying={carrying} day={day} facts={facts} />
    </PageSplit>
  )
}

type DayPanelProps = { view: CalendarView; day: IsoDate; period: Period; acts: BoardActs }

function DayPanel({ view, day, period, acts }: DayPanelProps) {
  const details = (
    <DayDetails
      day={day}
      events={period.events.filter(({ date }) => date === day)}
      tasks={period.tasks.get(day) ?? 0}
      acts={acts}
    />
  )
  if (view === 'lijst') return <RhythmPanel year={yearOf(day)} />
  if (view === 'jaar') return <RhythmPanel year={yearOf(day)}>{details}</RhythmPanel>
  return <SidePanel label={longDate(day)}>{details}</SidePanel>
}
