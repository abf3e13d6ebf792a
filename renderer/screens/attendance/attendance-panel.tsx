import { useId } from 'react'
import type { ReactNode } from 'react'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import { Stack } from '#renderer/components/layout.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { AttendanceFilter } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { AnswersOfGuest } from './guest-answers.tsx'
import { NeedsPart } from './needs-part.tsx'
import { NextSteps } from './next-steps.tsx'
import { GuestFigures, SeatFigures } from './seat-figures.tsx'
import { SeatProposal } from './seat-proposal.tsx'
import type { GuestCommands } from './use-guest-commands.ts'

type Props = {
  overview: AttendanceOverview
  commands: GuestCommands
  /** The guest in focus. */
  current: Attendee | undefined
  onShow: (filter: AttendanceFilter) => void
  chain: ReactNode
}

/** Beside the list: the chain, the seats, a freed seat, and what to do next. */
export function AttendancePanel({ overview, commands, current, onShow, chain }: Props) {
  const places = useId()
  const next = useId()
  return (
    <SidePanel label={text.panel} look="sunken" about={current?.personId}>
      <div className={css.panel}>
        {current === undefined ? null : (
          <AnswersOfGuest eventId={overview.eventId} guest={current} />
        )}
        {chain}
        <section aria-labelledby={places}>
          <Stack gap={3}>
            <h2 id={places}>{text.places}</h2>
            <SeatFigures overview={overview} />
            <GuestFigures overview={overview} />
            <SeatProposal overview={overview} commands={commands} />
          </Stack>
        </section>
        <section aria-labelledby={next}>
          <h2 id={next}>{text.next}</h2>
          <NextSteps overview={overview} onShow={onShow} onMarkSent={commands.markSent} />
        </section>
        <NeedsPart eventId={overview.eventId} />
      </div>
    </SidePanel>
  )
}
