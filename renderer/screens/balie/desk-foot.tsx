import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'

const keys = [
  { keys: ['↑', '↓'], word: text.keys.choose },
  { keys: ['Enter'], word: text.keys.in },
  { keys: ['F2'], word: text.keys.new },
  { keys: ['F3'], word: text.keys.left },
  { keys: ['Ctrl Z'], word: text.keys.undo },
  { keys: ['Esc'], word: text.keys.close },
] as const

/** The keys of the desk. */
export function DeskFoot() {
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
    </footer>
  )
}
