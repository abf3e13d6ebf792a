import { Link } from '@tanstack/react-router'
import type { DueTask } from '#domain/contract/tasks'

/** A task, one press away from the draaiboek of its event. */
export function TaskLink({ task }: { task: DueTask }) {
  return (
    <Link to="/bijeenkomsten/$eventId/$tab" params={{ eventId: task.eventId, tab: 'draaiboek' }}>
      <bdi>{task.title}</bdi>
    </Link>
  )
}
