import type { ReactNode } from 'react'
import { FigureLink } from '#renderer/components/figure-link.tsx'

type Figure = 'begroot' | 'geraamd' | 'verplicht' | 'gerealiseerd' | 'used'

/** Makes of a total of one year a way to what it is made of. */
export function linkOf(figure: Figure, year: number): (words: string) => ReactNode {
  return function linked(words) {
    return (
      <FigureLink figure={figure} year={year}>
        {words}
      </FigureLink>
    )
  }
}
