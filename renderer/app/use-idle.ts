import { useEffect, useRef } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const minuteMs = 60_000
const lookEveryMs = 1000

/** Does something once nobody has touched any window of Schakel for so many minutes; `null` never. */
export function useIdle(minutes: number | null, onIdle: () => void): void {
  const latest = useRef(onIdle)
  useEffect(() => {
    latest.current = onIdle
  })
  useEffect(() => {
    if (minutes === null) return
    let touchedAt = Date.now()
    // Work in one window keeps the others open too.
    const channel = new BroadcastChannel('schakel-bezig')
    channel.addEventListener('message', () => {
      touchedAt = Date.now()
    })
    const onTouch = () => {
      const isNews = Date.now() - touchedAt > lookEveryMs
      touchedAt = Date.now()
      if (isNews) channel.postMessage(null)
    }
    for (const sign of signs) addEventListener(sign, onTouch, { passive: true, capture: true })
    // Looked at each second, and not once at the end: a laptop that slept wakes up too late.
    const timer = setInterval(() => {
      if (Date.now() - touchedAt < minutes * minuteMs) return
      touchedAt = Date.now()
      latest.current()
    }, lookEveryMs)
    return () => {
      clearInterval(timer)
      channel.close()
      for (const sign of signs) removeEventListener(sign, onTouch, { capture: true })
    }
  }, [minutes])
}
