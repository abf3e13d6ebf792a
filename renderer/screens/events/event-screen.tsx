import type { ReactNode } from 'react'
import type { EventDetail } from '#domain/contract/events'
import { stagesInOrder } from '#domain/events/planned-event'
import type { EventId } from '#domain/shared/ids'
import { ActionLetter, Chip } from '#renderer/components/chip.tsx'
import { DateBlock } from '#renderer/components/date-block.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { StageLine } from '#renderer/components/stage-line.tsx'
import { Tabs } from '#renderer/components/tabs.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventTabs, eventText as text } from '#renderer/texts/events'
import type { EventTab } from '#renderer/texts/events'
import { EventOverview } from './event-overview.tsx'

/** What other areas put on the page of an event; the app composes them. */
export type EventSlots = {
  /** The body of a tab; a tab without one says honestly what is still to come. */
  readonly tabs?: Partial<Record<EventTab, ReactNode>>
  readonly counts?: Partial<Record<EventTab, number | undefined>>
  /** Cards of the overview above the facts: seats, the chain in the room. */
  readonly cards?: ReactNode
  /** Cards of the overview at the right: tasks, money. */
  readonly sideCards?: ReactNode
  /** Buttons of the header: the desk, inviting. */
  readonly actions?: ReactNode
}

type Props = { eventId: EventId; tab: EventTab; slots: EventSlots }

const tabIds = Object.keys(eventTabs) as EventTab[]

/** One event: its head, its stage, and its parts, each at an address of its own. */
export function EventScreen({ eventId, tab, slots }: Props) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  if (event === undefined) return <Loading />
  return (
    <Page
      title={<bdi>{event.title}</bdi>}
      isCompact
      lead={
        event.date === null ? undefined : (
          <DateBlock day={event.date} family={familyOfCode[event.type.code]} />
        )
      }
      sub={<SubLine event={event} />}
      actions={slots.actions}
      below={<EventTabs event={event} tab={tab} counts={slots.counts ?? {}} />}
    >
      {tab === 'overzicht' ? (
        <EventOverview event={event} cards={slots.cards} sideCards={slots.sideCards} />
      ) : (
        (slots.tabs?.[tab] ?? <ComingTab tab={tab} />)
      )}
    </Page>
  )
}

function SubLine({ event }: { event: EventDetail }) {
  const { type, venue, actionIds } = event
  const place = [venue?.name, venue?.gemeenteName].filter((part) => part).join(', ')
  return (
    <>
      <TypeCode family={familyOfCode[type.code]} code={type.code} name={type.name} />
      <span>{text.when(event.date, event.startTime, event.endTime)}</span>
      {place === '' ? null : (
        <Row gap={1}>
          <Icon name="place" size="small" />
          <bdi>{place}</bdi>
        </Row>
      )}
      {actionIds.length === 0 ? null : <span>{text.forAction}</span>}
      {actionIds.map((letter) => (
        <ActionLetter key={letter} letter={letter} />
      ))}
    </>
  )
}

type EventTabsProps = {
  event: EventDetail
  tab: EventTab
  counts: Partial<Record<EventTab, number | undefined>>
}

function EventTabs({ event, tab, counts }: EventTabsProps) {
  const { stage } = event
  return (
    <Tabs
      label={text.tabsLabel}
      tabs={tabIds.map((id) => ({
        label: eventTabs[id],
        count: counts[id],
        isCurrent: id === tab,
        to: '/bijeenkomsten/$eventId/$tab',
        params: { eventId: event.id, tab: id },
      }))}
      end={
        stage === 'geannuleerd' ? (
          <Chip icon="not-shown" tone="alert">
            {text.cancelled(event.cancelledReason)}
          </Chip>
        ) : (
          <StageLine
            stages={stagesInOrder.map((each) => text.stages[each])}
            current={stagesInOrder.indexOf(stage)}
          />
        )
      }
    />
  )
}

function ComingTab({ tab }: { tab: EventTab }) {
  return (
    <PageBody>
      <EmptyState
        sentence={text.coming[tab]}
        action={<LinkButton to="/bijeenkomsten">{text.toList}</LinkButton>}
      />
    </PageBody>
  )
}
