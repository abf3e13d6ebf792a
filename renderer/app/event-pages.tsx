import { getRouteApi, Navigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { AttendanceTab } from '#renderer/screens/attendance/attendance-tab.tsx'
import { EventActions, useGuestCount } from '#renderer/screens/attendance/event-actions.tsx'
import { PlacesCard } from '#renderer/screens/attendance/places-card.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { EventBudget } from '#renderer/screens/budget/event-budget.tsx'
import { EventEstimateCard } from '#renderer/screens/budget/event-estimate-card.tsx'
import { EventScreen } from '#renderer/screens/events/event-screen.tsx'
import type { EventSlots } from '#renderer/screens/events/event-screen.tsx'
import { EventsScreen } from '#renderer/screens/events/events-screen.tsx'
import { NewEventScreen } from '#renderer/screens/events/new-event-screen.tsx'
import { eventTabs, isEventTab } from '#renderer/texts/events'

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
  const counts = { deelnemers: useGuestCount(id) }
  const slots = { ...slotsFor(id), counts }
  return <EventScreen eventId={id} tab={isEventTab(tab) ? tab : 'overzicht'} slots={slots} />
}

// Screens do not know each other; here the areas of one event come together.
function slotsFor(eventId: EventId): EventSlots {
  return {
    tabs: {
      deelnemers: <AttendanceTab key={eventId} eventId={eventId} />,
      begroting: <EventBudget key={eventId} eventId={eventId} />,
    },
    actions: <EventActions eventId={eventId} />,
    cards: <PlacesCard eventId={eventId} />,
    sideCards: <EventEstimateCard eventId={eventId} link={<BudgetLink eventId={eventId} />} />,
  }
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
