import type { IsoDate } from '#domain/shared/dates'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { moveText as text } from '#renderer/texts/calendar-move'
import type { Carrying } from './use-carry.ts'
import type { MoveFacts } from './use-move-facts.ts'

type Props = { carrying: Carrying; day: IsoDate; facts: MoveFacts }

/** Says every step of a move with what speaks against the day, for who does not see it. */
export function MoveAnnouncer(props: Props) {
  return (
    <div aria-live="polite">
      <VisuallyHidden>{wordsFor(props)}</VisuallyHidden>
    </div>
  )
}

function wordsFor({ carrying, day, facts }: Props): string {
  const { carry, said } = carrying
  if (carry === null) return said
  if (day === carry.from) return text.pickedUp(carry.event.title)
  const { signals, plan } = facts
  // Half a sentence would be read as the whole of it.
  if (signals === undefined || plan === undefined) return ''
  const against = signals.filter(({ severity }) => severity !== 'note').map((line) => line.text)
  return text.over(day, against, {
    moved: plan.moves.length,
    stayed: plan.stays.length,
    pinned: plan.stays.filter(({ why }) => why === 'pinned').length,
  })
}
