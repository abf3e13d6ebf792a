import { useRef } from 'react'

/** Remembers what opened a form, so that the focus goes back there when the form is done. */
export function useOpener(): { readonly remember: () => void; readonly goBack: () => void } {
  const opener = useRef<HTMLElement>(null)
  return {
    remember: () => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    },
    goBack: () => {
      opener.current?.focus()
      opener.current = null
    },
  }
}
