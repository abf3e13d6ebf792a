import { useId } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import { amsterdamClock, dutchTime } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import { SavingRows } from './saving-rows.tsx'
import type { Saving } from './use-saving.ts'

type Props = {
  people: readonly Attendee[]
  saving: readonly Saving[]
  onUndo: (person: Attendee) => void
}

const shown = 5

/** Who came in last, newest first, each with the way back. */
export function LastInside({ people, saving, onUndo }: Props) {
  const id = useId()
  const last = people
    .filter(({ isInside }) => isInside)
    .toSorted((one, other) => (other.lastPosition ?? 0) - (one.lastPosition ?? 0))
    .slice(0, shown)
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 id={id}>{text.lastInside}</h2>
      <SavingRows names={saving.map(({ name }) => name)} />
      {last.length === 0 ? (
        <Text tone="muted" size="sm">
          {text.lastNobody}
        </Text>
      ) : (
        <ul className={css.last}>
          {last.map((person) => (
            <li key={person.personId}>
              <time>{timeOf(person)}</time>
              <p
                className={css.lastName}
                title={[person.name, person.organisation].filter((part) => part).join(', ')}
              >
                <bdi>{person.name}</bdi>{' '}
                <span>
                  <bdi>{person.isWalkIn ? text.atDoor : (person.organisation ?? '')}</bdi>
                </span>
              </p>
              <Button
                look="lite"
                size="mini"
                icon="undo"
                label={text.undoFor(person.name)}
                onPress={() => onUndo(person)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function timeOf({ lastMovedAt }: Attendee): string {
  return lastMovedAt === null ? '' : dutchTime(amsterdamClock(lastMovedAt).time)
}
