import type { NamedPerson } from '#domain/events/typed-outcome'
import type { ActionId, EventId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'

/** Somebody on the list, with what tells people of one name apart. */
export type NamedGuest = NamedPerson & { readonly detail: string }

/** Whom and what a sentence about an event can name. */
export type EventNameable = {
  /** Who was there first, then who else stands on the list. */
  readonly people: readonly NamedGuest[]
  readonly actions: readonly { readonly id: ActionId; readonly title: string }[]
  readonly indicators: readonly { readonly id: string; readonly title: string }[]
}

/** The people of the event, and the actions and indicators of the plan. */
export function useNameable(eventId: EventId): EventNameable {
  const previous = { keepsPrevious: true } as const
  const guests = useQuery('attendance.list', { eventId }, previous)?.people ?? []
  const plan = useQuery('plan.overview', {}, previous)
  const named = (isPresent: boolean) =>
    guests
      .filter((guest) => guest.isPresent === isPresent && !guest.isErased)
      .map(({ personId, name, tellsApart, organisation }) => ({
        ...{ id: personId, name },
        detail: tellsApart.join(', ') || (organisation ?? ''),
      }))
  return {
    people: [...named(true), ...named(false)],
    actions: (plan?.actions ?? []).map(({ id, title }) => ({ id, title })),
    indicators: (plan?.indicators ?? []).map(({ id, title }) => ({ id, title })),
  }
}
