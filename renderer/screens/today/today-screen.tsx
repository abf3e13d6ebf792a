import type { ReactNode } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Columns, Stack } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { weekOf } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { todayText as text } from '#renderer/texts/today'
import { Agenda } from './agenda.tsx'
import { Beginning } from './beginning.tsx'
import { BudgetAttention } from './budget-attention.tsx'
import { CleanUp } from './clean-up.tsx'
import { DoorFolder } from './door-folder.tsx'
import { DueAgreements } from './due-agreements.tsx'
import { DueTasks } from './due-tasks.tsx'
import { DoubtfulDates } from './doubtful-dates.tsx'
import { FourWeeks } from './four-weeks.tsx'
import { NextEvent } from './next-event.tsx'
import { OpenSeats } from './open-seats.tsx'
import { PlanAttention } from './plan-attention.tsx'
import { PoolDue } from './pool-due.tsx'
import { Rhythm } from './rhythm.tsx'
import { UnclosedEvents } from './unclosed-events.tsx'
import css from './today-section.module.css'
import { WaitingRounds } from './waiting-rounds.tsx'

/** What needs attention now. Each section is a part of its own that shows itself when it has lines. */
export function TodayScreen({ notice }: { notice?: ReactNode }) {
  const { today } = useStatus()
  const newEvent = useButtonFor('events.new')
  return (
    <Page
      title={text.title}
      sub={text.sub(today, weekOf(today))}
      actions={<ActionButton action={newEvent} look="primary" icon="add" />}
    >
      <PageBody>
        {notice}
        <Columns>
          <div>
            <div className={css.sections}>
              <Beginning />
              <DoorFolder />
              <DueTasks today={today} />
              <WaitingRounds />
              <DueAgreements today={today} />
              <OpenSeats />
              <PoolDue today={today} />
              <DoubtfulDates />
              <UnclosedEvents />
              <BudgetAttention today={today} />
              <Rhythm today={today} />
              <PlanAttention />
              <CleanUp />
            </div>
            <p className={css.allSet}>{text.allSet}</p>
          </div>
          <aside aria-label={text.comingDays}>
            <Stack gap={4}>
              <NextEvent today={today} />
              <Agenda today={today} />
              <Card heading={text.fourWeeks}>
                <FourWeeks today={today} />
              </Card>
            </Stack>
          </aside>
        </Columns>
      </PageBody>
    </Page>
  )
}
