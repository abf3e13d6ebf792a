import { componentText as text } from '#renderer/texts/components'
import { Bar } from './bar.tsx'

type Props = { registered: number; offered: number; capacity: number | null }

/** Seats: taken solid, offered hatched amber, free empty; past the limit hatched red behind a tick. */
export function CapacityBar({ registered, offered, capacity }: Props) {
  if (capacity === null) {
    return (
      <Bar
        parts={[{ kind: 'actual', amount: registered }]}
        whole={registered}
        label={text.placesWithout(registered)}
        isTall
      />
    )
  }
  const over = Math.max(0, registered - capacity)
  return (
    <Bar
      parts={[
        { kind: 'actual', amount: registered - over },
        { kind: 'offered', amount: offered },
        { kind: 'over', amount: over },
      ]}
      whole={capacity}
      limit={over > 0 ? capacity : undefined}
      label={text.places(registered, offered, capacity)}
      isTall
    />
  )
}
