import { componentText as text } from '#renderer/texts/components'
import { classNames } from './class-names.ts'
import css from './event-marks.module.css'
import { Icon } from './icon.tsx'

type Props = {
  /** The stages in their order, as words. */
  stages: readonly string[]
  /** The position of the stage the event is in. */
  current: number
}

/** How far an event is; it guides and never locks. */
export function StageLine({ stages, current }: Props) {
  return (
    <ol className={css.stages} aria-label={text.stage(stages[current] ?? '')}>
      {stages.map((name, position) => (
        <li
          key={name}
          className={classNames(
            css.stage,
            position < current && css.done,
            position === current && css.current,
          )}
          aria-current={position === current ? 'step' : undefined}
        >
          <Icon name={iconAt(position, current)} size="small" />
          {name}
        </li>
      ))}
    </ol>
  )
}

function iconAt(position: number, current: number) {
  if (position < current) return 'yes'
  return position === current ? 'running' : 'awaiting'
}
