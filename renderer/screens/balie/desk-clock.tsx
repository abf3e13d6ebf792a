import { useEffect, useState } from 'react'
import { amsterdamClock, dutchTime } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { useStatus } from '#renderer/lib/use-status'
import css from './balie.module.css'

const tickMs = 1000

/** The time of the backend; it only runs on when that clock does. */
export function DeskClock() {
  const { now, isClockFixed } = useStatus()
  const [passed, setPassed] = useState<{ since: Instant; ms: number }>()
  useEffect(() => {
    if (isClockFixed) return
    const started = performance.now()
    const timer = setInterval(
      () => setPassed({ since: now, ms: performance.now() - started }),
      tickMs,
    )
    return () => clearInterval(timer)
  }, [now, isClockFixed])
  const ms = passed?.since === now ? passed.ms : 0
  const moment = new Date(Date.parse(now) + ms).toISOString() as Instant
  return <time className={css.clock}>{dutchTime(amsterdamClock(moment).time)}</time>
}
