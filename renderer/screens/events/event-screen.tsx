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
import type { TabLink } from '#renderer/components/tabs.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { eventTabs, eventText as text } from '#renderer/texts/events'
import type { EventTab } from '#renderer/texts/events'
import { EventOverview } from './event-overview.tsx'
import { ReuseActions } from './reuse-actions.tsx'
import { TemplateLine } from './template-line.tsx'
import { TemplateOverview } from './template-overview.tsx'

/** What other areas put on the page of an event; the app composes them. */
export type EventSlots = {
  /** The body of a tab; a tab without one says honestly what is still to come. */
  readonly tabs?: Partial<Record<EventTab, ReactNode>>
  readonly counts?: Partial<Record<EventTab, number | undefined>>
  /** Cards of the overview above the facts: seats, the chain in the room. */
  readonly cards?: ReactNode
  /** Cards of the overview at the right: tasks, money. */
  readonly sideCards?: ReactNode
  /** What else can be done with an event that has guests and a day: to Outlook. */
  readonly reuse?: ReactNode
  /** Buttons of the header: the desk, inviting. */
  readonly actions?: ReactNode
}

type Props = { eventId: EventId; tab: EventTab; slots: EventSlots }

const tabIds = Object.keys(eventTabs) as EventTab[]
const templateTabs: readonly EventTab[] = ['overzicht', 'programma', 'draaiboek', 'begroting']

/** One event: its head, its stage, and its parts, each at an address of its own. */
export function EventScreen({ eventId, tab, slots }: Props) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  if (event === undefined) return <Loading />
  if (event.isTemplate) return <TemplateScreen event={event} tab={tab} slots={slots} />
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
      actions={
        <>
          {slots.actions}
          <ReuseActions eventId={eventId} />
        </>
      }
      below={<EventTabs event={event} tab={tab} counts={slots.counts ?? {}} />}
    >
      {tab === 'overzicht' ? (
        <EventOverview
          event={event}
          cards={slots.cards}
          sideCards={slots.sideCards}
          reuse={slots.reuse}
        />
      ) : (
        (slots.tabs?.[tab] ?? <ComingTab tab={tab} />)
      )}
    </Page>
  )
}

type TemplateProps = { event: EventDetail; tab: EventTab; slots: EventSlots }

// One editor for both: a template is an event without a day, without guests and without a stage.
function TemplateScreen({ event, tab, slots }: TemplateProps) {
  const shown = templateTabs.includes(tab) ? tab : 'overzicht'
  return (
    <Page
      title={<bdi>{event.title}</bdi>}
      isCompact
      sub={<TemplateLine event={event} />}
      below={
        <Tabs
          label={text.tabsLabel}
          tabs={tabLinks(event, templateTabs, shown, slots.counts ?? {})}
          end={<Chip look="dashed">{text.template}</Chip>}
        />
      }
    >
      {shown === 'overzicht' ? (
        <TemplateOverview event={event} sideCards={slots.sideCards} />
      ) : (
        (slots.tabs?.[shown] ?? <ComingTab tab={shown} />)
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
      tabs={tabLinks(event, tabIds, tab, counts)}
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

function tabLinks(
  event: EventDetail,
  ids: readonly EventTab[],
  current: EventTab,
  counts: NonNullable<EventSlots['counts']>,
): TabLink[] {
  return ids.map((id) => ({
    label: eventTabs[id],
    count: counts[id],
    isCurrent: id === current,
    to: '/bijeenkomsten/$eventId/$tab',
    params: { eventId: event.id, tab: id },
  }))
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
