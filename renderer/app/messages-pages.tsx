import { getRouteApi } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { inAddress, kindOf } from '#renderer/screens/messages/messages-address'
import { MessagesScreen } from '#renderer/screens/messages/messages-screen.tsx'
import { NewsletterScreen } from '#renderer/screens/messages/newsletter-screen.tsx'

const messagesRoute = getRouteApi('/shell/bijeenkomsten/$eventId/berichten')
const newsletterRoute = getRouteApi('/shell/netwerk/nieuwsbrief')

/** The messages of an event; the kind and the round stand in the address. */
export function MessagesPage() {
  const { eventId } = messagesRoute.useParams()
  const address = messagesRoute.useSearch()
  const navigate = messagesRoute.useNavigate()
  return (
    <MessagesScreen
      key={eventId}
      eventId={eventId as EventId}
      kind={kindOf(address)}
      batchId={address.ronde}
      onKind={(kind) => void navigate({ search: { soort: inAddress(kind) }, replace: true })}
      onBatch={(ronde) => void navigate({ search: ronde === undefined ? {} : { ronde } })}
    />
  )
}

/** The newsletter; a round that was made stands in the address. */
export function NewsletterPage() {
  const { groep, ronde } = newsletterRoute.useSearch()
  const navigate = newsletterRoute.useNavigate()
  return (
    <NewsletterScreen
      groupId={groep ?? null}
      batchId={ronde}
      onGroup={(chosen) =>
        void navigate({ search: chosen === null ? {} : { groep: chosen }, replace: true })
      }
      onBatch={(made) => void navigate({ search: made === undefined ? {} : { ronde: made } })}
    />
  )
}
