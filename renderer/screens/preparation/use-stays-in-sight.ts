import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

/** Keeps the form one is typing in in sight while the list above it grows. */
export function useStaysInSight(form: RefObject<HTMLElement | null>, count: number): void {
  useLayoutEffect(() => {
    if (form.current?.contains(document.activeElement) === true) {
      form.current.scrollIntoView({ block: 'nearest' })
    }
  }, [form, count])
}
