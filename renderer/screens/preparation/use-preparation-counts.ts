import type { EventId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'

type Counts = {
  readonly programma: number | undefined
  readonly draaiboek: number | undefined
}

/** How many parts the programme has and how many tasks are open, for the tabs; none is no number. */
export function usePreparationCounts(eventId: EventId): Counts {
  const programme = useQuery('programme.get', { eventId }, { keepsPrevious: true })
  const list = useQuery('tasks.list', { eventId }, { keepsPrevious: true })
  const open = list?.tasks.filter(({ doneOn }) => doneOn === null).length
  return { programma: programme?.items.length || undefined, draaiboek: open || undefined }
}
