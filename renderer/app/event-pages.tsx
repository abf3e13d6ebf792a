import { getRouteApi, Navigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { EventId } from '#domain/shared/ids'
import { AttendanceTab } from '#renderer/screens/attendance/attendance-tab.tsx'
import { EventActions, useGuestCount } from '#renderer/screens/attendance/event-actions.tsx'
import { PlacesCard } from '#renderer/screens/attendance/places-card.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { EventBudget } from '#renderer/screens/budget/event-budget.tsx'
import { EventEstimateCard } from '#renderer/screens/budget/event-estimate-card.tsx'
import { EventToCalendar } from '#renderer/screens/calendar/event-to-calendar.tsx'
import {
  CloseButton,
  ClosingActions,
  useCanClose,
} from '#renderer/screens/closing/close-actions.tsx'
import { EventScreen } from '#renderer/screens/events/event-screen.tsx'
import type { EventSlots } from '#renderer/screens/events/event-screen.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { EventsScreen } from '#renderer/screens/events/events-screen.tsx'
import { NewEventScreen } from '#renderer/screens/events/new-event-screen.tsx'
import { usePoolCount } from '#renderer/screens/pool-needs/use-pool-count'
import { ProgrammeTab } from '#renderer/screens/preparation/programme-tab.tsx'
import { TasksTab } from '#renderer/screens/preparation/tasks-tab.tsx'
import { usePreparationCounts } from '#renderer/screens/preparation/use-preparation-counts'
import { eventTabs, isEventTab } from '#renderer/texts/events'
import type { EventTab } from '#renderer/texts/events'

// The matrix is read when the tab is opened, so that the start does not carry it.
const EventCoverage = lazy(async () => ({
  default: (await import('#renderer/screens/chain/event-coverage.tsx')).EventCoverage,
}))

const EventPoolTab = lazy(async () => ({
  default: (await import('#renderer/screens/pool-needs/event-pool-tab.tsx')).EventPoolTab,
}))

const ClosingTab = lazy(async () => ({
  default: (await import('#renderer/screens/closing/closing-tab.tsx')).ClosingTab,
}))

const listRoute = getRouteApi('/shell/bijeenkomsten')
const newRoute = getRouteApi('/shell/bijeenkomsten/nieuw')
const homeRoute = getRouteApi('/shell/bijeenkomsten/$eventId')
const tabRoute = getRouteApi('/shell/bijeenkomsten/$eventId/$tab')

/** The list of events; its filter is the address. */
export function EventsPage() {
  const filter = listRoute.useSearch()
  const navigate = listRoute.useNavigate()
  return (
    <EventsScreen
      filter={filter}
      onFilter={(search) => void navigate({ search, replace: true })}
      onOpen={(eventId) => void navigate(overviewOf(eventId))}
    />
  )
}

/** A new event; what a link fills in stands in the address. */
export function NewEventPage() {
  const wish = newRoute.useSearch()
  const navigate = newRoute.useNavigate()
  return <NewEventScreen wish={wish} onCreated={(eventId) => void navigate(overviewOf(eventId))} />
}

/** An event without a tab in its address opens on its overview. */
export function EventHome() {
  const { eventId } = homeRoute.useParams()
  return <Navigate {...overviewOf(eventId)} replace />
}

/** The page of an event, with the parts that other areas bring. */
export function EventPage() {
  const { eventId, tab } = tabRoute.useParams()
  const id = eventId as EventId
  const event = useQuery('events.get', { eventId: id }, { keepsPrevious: true })
  if (event === undefined) return <Loading />
  const shown = isEventTab(tab) ? tab : 'overzicht'
  // A template has no guests to count or invite.
  return event.isTemplate ? (
    <TemplatePage eventId={id} tab={shown} />
  ) : (
    <GuestsPage eventId={id} tab={shown} />
  )
}

type PageProps = { eventId: EventId; tab: EventTab }

function TemplatePage({ eventId, tab }: PageProps) {
  const slots = { ...slotsFor(eventId), counts: usePreparationCounts(eventId) }
  return <EventScreen eventId={eventId} tab={tab} slots={slots} />
}

function GuestsPage({ eventId: id, tab }: PageProps) {
  const counts = {
    ...usePreparationCounts(id),
    deelnemers: useGuestCount(id),
    sleutelpersonen: usePoolCount(id),
  }
  const slots = { ...slotsFor(id), counts }
  return <EventScreen eventId={id} tab={tab} slots={slots} />
}

// Screens do not know each other; here the areas of one event come together.
function slotsFor(eventId: EventId): EventSlots {
  return {
    tabs: {
      programma: <ProgrammeTab key={eventId} eventId={eventId} />,
      draaiboek: <TasksTab key={eventId} eventId={eventId} />,
      deelnemers: <GuestsTab key={eventId} eventId={eventId} />,
      sleutelpersonen: (
        <Suspense fallback={<Loading />}>
          <EventPoolTab key={eventId} eventId={eventId} />
        </Suspense>
      ),
      begroting: <EventBudget key={eventId} eventId={eventId} />,
      opbrengst: (
        <Suspense fallback={<Loading />}>
          <ClosingTab key={eventId} eventId={eventId} />
        </Suspense>
      ),
    },
    actions: <HeadActions eventId={eventId} />,
    cards: <PlacesCard eventId={eventId} />,
    sideCards: <EventEstimateCard eventId={eventId} link={<BudgetLink eventId={eventId} />} />,
    reuse: <EventToCalendar eventId={eventId} />,
  }
}

// Before and on the day the guests come first; after it closing does.
function HeadActions({ eventId }: { eventId: EventId }) {
  const canClose = useCanClose(eventId)
  return (
    <>
      <EventActions eventId={eventId} isOver={canClose} />
      {canClose ? <CloseButton eventId={eventId} /> : null}
      <ClosingActions eventId={eventId} />
    </>
  )
}

function GuestsTab({ eventId }: { eventId: EventId }) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const chain =
    event === undefined ? null : (
      <Suspense fallback={null}>
        <EventCoverage event={{ eventId, title: event.title }} />
      </Suspense>
    )
  return <AttendanceTab eventId={eventId} chain={chain} />
}

function BudgetLink({ eventId }: { eventId: EventId }) {
  return (
    <LinkButton
      look="lite"
      size="mini"
      to="/bijeenkomsten/$eventId/$tab"
      params={{ eventId, tab: 'begroting' }}
    >
      {eventTabs.begroting}
    </LinkButton>
  )
}

function overviewOf(eventId: string) {
  return {
    to: '/bijeenkomsten/$eventId/$tab',
    params: { eventId, tab: 'overzicht' },
  } as const
}
