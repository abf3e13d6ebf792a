import { Link } from '@tanstack/react-router'
import type { IsoDate } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { calendarText as text } from '#renderer/texts/calendar'
import css from './day-details.module.css'

const mostAsked = 500

/** What is open on a day, each one press from its draaiboek or the communicatieplan. */
export function DayTasks({ day, count }: { day: IsoDate; count: number }) {
  const asked = count === 0 ? null : { until: day, limit: mostAsked }
  const due = useQuery('tasks.due', asked, { keepsPrevious: true })
  if (count === 0) return null
  const onDay = (due?.rows ?? []).filter(({ dueOn }) => dueOn === day)
  return (
    <section>
      <h3>{text.tasks(count)}</h3>
      <ul className={css.tasks}>
        {onDay.map((task) => (
          <li key={task.kind === 'event' ? task.taskId : task.momentId}>
            <Icon name="awaiting" size="small" />
            <div>
              {task.kind === 'event' ? (
                <Link
                  to="/bijeenkomsten/$eventId/$tab"
                  params={{ eventId: task.eventId, tab: 'draaiboek' }}
                >
                  <bdi>{task.title}</bdi>
                </Link>
              ) : (
                <Link to="/plan/communicatie" search={{ kies: task.lineId }}>
                  <bdi>{task.title}</bdi>
                </Link>
              )}
              <p>
                <bdi>{task.kind === 'event' ? task.eventTitle : text.message(task.audience)}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {due !== undefined && onDay.length < count ? (
        <Link to="/vandaag">{text.allTasks}</Link>
      ) : null}
    </section>
  )
}
