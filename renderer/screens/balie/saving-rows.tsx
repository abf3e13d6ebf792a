import { balieText as text } from '#renderer/texts/balie'
import css from './saving.module.css'

/** Whom the disk has not kept yet: they are not shown as present until it has. */
export function SavingRows({ names }: { names: readonly string[] }) {
  return (
    <div role="status" className={css.rows}>
      {names.map((name, index) => (
        // An ordinary disk is done before the eye sees this; only a slow one shows it.
        <p key={`${name}-${index}`}>
          <bdi>{name}</bdi> <span>{text.saving}</span>
        </p>
      ))}
    </div>
  )
}
