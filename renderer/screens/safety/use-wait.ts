import { useEffect, useState } from 'react'
import { useAnswerOf } from '#renderer/lib/use-query'

const secondMs = 1000

/** How many seconds the next try has to wait, counted down. */
export function useWait(): number {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const seconds = keys?.waitSeconds ?? 0
    const until = Date.now() + seconds * secondMs
    setLeft(seconds)
    if (seconds === 0) return
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((until - Date.now()) / secondMs)))
    }, secondMs)
    return () => clearInterval(timer)
  }, [keys])
  return left
}
