import { useEffect } from 'react'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { toast } from '#renderer/lib/messages'
import { useQuery } from '#renderer/lib/use-query'
import { dayText } from '#renderer/texts/day'
import { DeskClock } from './desk-clock.tsx'
import css from './room-screen.module.css'

const text = dayText.screen

type Props = { eventId: EventId; onClose: () => void }

/** Only the numbers, to be read from the back of the room: nobody's name, and it follows the desk. */
export function RoomScreen({ eventId, onClose }: Props) {
  const room = useQuery('day.room', { eventId }, { keepsPrevious: true })
  useEffect(() => {
    // A sentence of the desk names somebody.
    toast.set(undefined)
  }, [])
  if (room === undefined) return <Loading />
  const { title, capacity, inside, present, expected, walkIns } = room
  const others = [
    { word: text.present, count: present },
    { word: text.walkIns, count: walkIns },
    { word: text.expected, count: expected },
  ]
  return (
    <main className={css.screen}>
      <header className={css.head}>
        <h1 aria-label={text.title(title)}>
          <bdi>{title}</bdi>
        </h1>
        <DeskClock />
        <Button look="lite" onPress={onClose}>
          {text.close}
        </Button>
      </header>
      <p className={css.room}>
        <span className={css.number}>{inside}</span>
        <span className={css.word}>{text.inside(inside)}</span>
        {capacity === null ? null : <span className={css.chairs}>{text.ofChairs(capacity)}</span>}
      </p>
      <dl className={css.others}>
        {others.map(({ word, count }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}
