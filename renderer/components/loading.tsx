import { componentText as text } from '#renderer/texts/components'
import { VisuallyHidden } from './layout.tsx'

/** Local data is there in a moment, so there is nothing to see; a screen reader hears it. */
export function Loading() {
  return (
    <div aria-busy="true">
      <VisuallyHidden>{text.loading}</VisuallyHidden>
    </div>
  )
}
