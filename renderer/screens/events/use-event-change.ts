import type { EventDetail } from '#domain/contract/events'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'

type Change = Omit<InputOfCall<'events.change'>, 'eventId'>

/** Changes an event in place; `said` is the sentence of the toast, which offers the way back. */
export function useEventChange(event: Pick<EventDetail, 'id'>) {
  const change = useCommand('events.change')
  return {
    refusal: change.refusal,
    save: (what: Change, said: string) => {
      void change({ eventId: event.id, ...what }, said)
    },
  }
}
