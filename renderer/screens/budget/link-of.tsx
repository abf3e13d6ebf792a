import type { ReactNode } from 'react'
import type { EventId } from '#domain/shared/ids'
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

/** Makes of a total of an event, over its years, a way to what it is made of. */
export function linkOfEvent(figure: Figure, eventId: EventId): (words: string) => ReactNode {
  return function linked(words) {
    return (
      <FigureLink figure={figure} eventId={eventId}>
        {words}
      </FigureLink>
    )
  }
}
