import type { VenueChoice } from '#domain/contract/venues'
import type { VenueId } from '#domain/shared/ids'
import { gemeenteExists } from '#backend/db/repositories/region'
import { findVenue, findVenueByName, insertVenue } from '#backend/db/repositories/venues'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'

/** The place that was chosen or named, made when it is new; undefined when it is not there. */
export function takeVenue(
  db: Writer,
  choice: VenueChoice,
  ports: Ports,
): VenueId | null | undefined {
  if (choice === null) return null
  if ('id' in choice) return findVenue(db, choice.id)?.id
  const { name, gemeenteId } = choice
  if (gemeenteId !== null && !gemeenteExists(db, gemeenteId)) return undefined
  const known = findVenueByName(db, name, gemeenteId)
  if (known) return known
  const id = ports.newId() as VenueId
  insertVenue(db, { id, name, gemeenteId })
  return id
}
