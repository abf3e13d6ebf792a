import { useEffect } from 'react'
import { goesToWrongField } from './wrong-field.ts'

/**
 * Keeps a form from going on while one of its fields holds what could not be read: the field keeps
 * its line and gets the focus, and the earlier value is not taken for what was typed.
 */
export function useWrongFieldGuard(): void {
  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || !goesToWrongField(event.target)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('submit', onSubmit, { capture: true })
    return () => window.removeEventListener('submit', onSubmit, { capture: true })
  }, [])
}
