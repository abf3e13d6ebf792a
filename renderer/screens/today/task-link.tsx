import { Link } from '@tanstack/react-router'
import type { DueTask } from '#domain/contract/tasks'

/** What is to be done, one press away from its draaiboek or from its line of the communicatieplan. */
export function TaskLink({ task }: { task: DueTask }) {
  if (task.kind === 'communication') {
    return (
      <Link to="/plan/communicatie" search={{ kies: task.lineId }}>
        <bdi>{task.title}</bdi>
      </Link>
    )
  }
  return (
    <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId: task.eventId, tab: 'draaiboek' }}>
      <bdi>{task.title}</bdi>
    </Link>
  )
}
