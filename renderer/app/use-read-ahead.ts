import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Reads the other screens while nothing else is to do, so that each opens at once. */
export function useReadAhead(): void {
  const { routesByPath } = useRouter()
  useEffect(() => {
    // A page without a window, in a test, has no moments of rest.
    if (typeof requestIdleCallback !== 'function') return undefined
    const screens = Object.values(routesByPath).map(({ options }) => options.component)
    let handle = requestIdleCallback(readNext)
    function readNext() {
      const screen = screens.shift()
      if (screen === undefined) return
      // What cannot be read now is read when it is opened.
      void screen.preload?.()?.catch(() => undefined)
      handle = requestIdleCallback(readNext)
    }
    return () => cancelIdleCallback(handle)
  }, [routesByPath])
}
