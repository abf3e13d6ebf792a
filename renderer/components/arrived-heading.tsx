import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** The heading of an outcome that took the place of its form; the focus goes there, not astray. */
export function ArrivedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
