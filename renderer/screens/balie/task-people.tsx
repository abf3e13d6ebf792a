import { useId } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import { roleWord } from '#domain/texts/attendance'
import { Icon } from '#renderer/components/icon.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'

/** Who has a task at the event and whether they are there; nothing when nobody has. */
export function TaskPeople({ people }: { people: readonly Attendee[] }) {
  const id = useId()
  const withTask = people.filter(({ roles }) => roles.some((role) => role !== 'deelnemer'))
  if (withTask.length === 0) return null
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 id={id}>{text.tasks}</h2>
      <ul className={css.tasks}>
        {withTask.map(({ personId, name, roles, isInside }) => (
          <li key={personId}>
            <span className={isInside ? css.there : css.notYet}>
              <Icon name={isInside ? 'present' : 'waiting'} />
            </span>
            <p>
              <bdi>{name}</bdi>{' '}
              <span>
                {roles
                  .filter((role) => role !== 'deelnemer')
                  .map((role) => roleWord[role].toLocaleLowerCase('nl'))
                  .join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
