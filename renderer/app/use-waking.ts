import { useEffect } from 'react'
import { askAgain } from '#renderer/lib/revision'

const beatMs = 5_000
/** A beat that comes this much too late: the computer slept, or its clock was set. */
const gapMs = 30_000

/**
 * Reads everything again when the computer wakes or the page comes in sight: what was pushed
 * meanwhile may never have arrived.
 */
export function useWaking(): void {
  useEffect(() => {
    let last = Date.now()
    const beat = setInterval(() => {
      const gap = Date.now() - last
      last = Date.now()
      if (gap > gapMs || gap < 0) askAgain()
    }, beatMs)
    const onSight = () => {
      if (document.visibilityState === 'visible') askAgain()
    }
    document.addEventListener('visibilitychange', onSight)
    window.addEventListener('pageshow', onSight)
    return () => {
      clearInterval(beat)
      document.removeEventListener('visibilitychange', onSight)
      window.removeEventListener('pageshow', onSight)
    }
  }, [])
}
