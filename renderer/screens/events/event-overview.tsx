import { useState } from 'react'
import type { ReactNode } from 'react'
import type { EventDetail } from '#domain/contract/events'
import type { IsoDate } from '#domain/shared/dates'
import { Stack } from '#renderer/components/layout.tsx'
import { PageBody } from '#renderer/components/page.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { EventDateCard } from './event-date-card.tsx'
import { EventEndCard } from './event-end-card.tsx'
import { EventFactsCard } from './event-facts-card.tsx'
import { EventPlaceCard } from './event-place-card.tsx'
import css from './event-overview.module.css'
import { EventKindCard } from './event-kind-card.tsx'
import { EventSignalsCard } from './event-signals-card.tsx'
import { StageAsksCard } from './stage-asks-card.tsx'
import { ReuseCard } from './reuse-card.tsx'
import { SeriesLine } from './series-line.tsx'
import { StageProposal } from './stage-proposal.tsx'
import { useSignals } from '#renderer/lib/use-signals'

type Props = {
  event: EventDetail
  cards: ReactNode
  sideCards: ReactNode
  reuse: ReactNode
}

/** The date and what speaks against it, the facts, and what other areas add. */
export function EventOverview({ event, cards, sideCards, reuse }: Props) {
  const { today } = useStatus()
  // The day under the focus belongs to the date it started from: a moved event begins anew.
  const [looked, setLooked] = useState<{ from: IsoDate | null; day: IsoDate }>()
  const own = event.date ?? today
  const focused = looked !== undefined && looked.from === event.date ? looked.day : own
  const { startTime, endTime } = event
  const wish = { startTime, endTime, exceptEventId: event.id }
  const signals = useSignals(focused, wish)
  return (
    <PageBody>
      <SeriesLine event={event} />
      <StageProposal event={event} />
      <div className={css.cards}>
        <Stack gap={4}>
          <EventDateCard
            event={event}
            focused={focused}
            onFocusDay={(day) => setLooked({ from: event.date, day })}
            against={signals?.map((signal) => signal.text)}
            wish={wish}
          />
          <EventSignalsCard event={event} focused={focused} signals={signals} />
          <EventKindCard event={event} />
        </Stack>
        <Stack gap={4}>
          {cards}
          <EventPlaceCard event={event} />
          <EventFactsCard key={event.id} event={event} />
        </Stack>
        <Stack gap={4}>
          <StageAsksCard event={event} />
          {sideCards}
          <ReuseCard>{reuse}</ReuseCard>
          <EventEndCard event={event} />
        </Stack>
      </div>
    </PageBody>
  )
}
