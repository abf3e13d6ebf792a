import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { useFolderAction } from '#renderer/lib/use-folder-action'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'

const keys = [
  { keys: ['↑', '↓'], word: text.keys.choose },
  { keys: ['Enter'], word: text.keys.in },
  { keys: ['F2'], word: text.keys.new },
  { keys: ['F3'], word: text.keys.left },
  { keys: ['Ctrl Z'], word: text.keys.undo },
  { keys: ['Ctrl P'], word: text.keys.print },
  { keys: ['Esc'], word: text.keys.close },
] as const

type Props = { eventId: EventId; onPapers: () => void; onScreen: () => void }

/** The keys of the desk, and what it can do besides letting people in. */
export function DeskFoot({ eventId, onPapers, onScreen }: Props) {
  const screen = useAction('day.screen', onScreen)
  const papers = useAction('day.papers', onPapers)
  const folder = useFolderAction(eventId)
  return (
    <footer className={css.foot}>
      {keys.map(({ keys: pressed, word }) => (
        <span key={word}>
          {pressed.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {word}
        </span>
      ))}
      <div className={css.footActions}>
        <ActionButton action={screen} size="mini" look="lite" icon="screen" />
        <ActionButton action={papers} size="mini" look="lite" icon="print" />
        <ActionButton action={folder} size="mini" look="lite" icon="export" />
      </div>
    </footer>
  )
}
