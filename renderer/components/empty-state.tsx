import type { ReactNode } from 'react'
import css from './empty-state.module.css'

/** One sentence why there is nothing, and one button. */
export function EmptyState({ sentence, action }: { sentence: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  )
}
