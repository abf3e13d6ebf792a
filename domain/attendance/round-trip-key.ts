import type { EventId, PersonId } from '#domain/shared/ids'

/** The key of somebody on a list who does not take part yet: their event and they themselves. */
export function guestKey(eventId: EventId, personId: PersonId): string {
  return `${eventId}:${personId}`
}

/** The event and the person in such a key; null for the key of a participation. */
export function guestOfKey(key: string): { eventId: EventId; personId: PersonId } | null {
  const [eventId, personId] = key.split(':')
  if (eventId === undefined || personId === undefined) return null
  return { eventId: eventId as EventId, personId: personId as PersonId }
}
