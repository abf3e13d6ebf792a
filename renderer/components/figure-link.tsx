import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import css from './figure-link.module.css'

type Props = {
  figure: 'begroot' | 'geraamd' | 'verplicht' | 'gerealiseerd' | 'used'
  year?: number
  lineId?: BudgetLineId
  eventId?: EventId | 'none'
  children: ReactNode
}

/** A figure of the annex that leads to the bookings it is made of. */
export function FigureLink({ figure, year, lineId, eventId, children }: Props) {
  return (
    <Link
      className={css.link}
      to="/begroting/waaruit"
      search={{
        cijfer: figure,
        ...(year === undefined ? {} : { jaar: year }),
        ...(lineId === undefined ? {} : { post: lineId }),
        ...(eventId === undefined ? {} : { bijeenkomst: eventId }),
      }}
      title={text.drill(text[figure])}
    >
      {children}
    </Link>
  )
}
