import { getRouteApi } from '@tanstack/react-router'
import type { VenueId } from '#domain/shared/ids'
import { VenuesSettings } from '#renderer/screens/settings/venues-settings.tsx'

const venuesRoute = getRouteApi('/shell/instellingen/plaatsen')

/** The places; the one that is shown stands in the address. */
export function VenuesPage() {
  const { kies } = venuesRoute.useSearch()
  const navigate = venuesRoute.useNavigate()
  return (
    <VenuesSettings
      chosenId={kies}
      onChoose={(venueId) =>
        void navigate({ search: venueId === undefined ? {} : { kies: venueId }, replace: true })
      }
    />
  )
}

/** The place an address asks for, if any. */
export function venueAddressFrom(search: Record<string, unknown>): { kies?: VenueId } {
  const { kies } = search
  return typeof kies === 'string' && kies !== '' ? { kies: kies as VenueId } : {}
}
