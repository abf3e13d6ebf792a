import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import css from './figure-link.module.css'

type Drilled = {
  readonly figure: 'begroot' | 'geraamd' | 'verplicht' | 'gerealiseerd' | 'used'
  readonly year?: number
  readonly lineId?: BudgetLineId
  readonly eventId?: EventId | 'none'
}

type Props = Drilled & {
  /** In a cell of a grid: the key there is that of the cell. */
  isInCell?: boolean
  children: ReactNode
}

/** A figure of the annex that leads to the bookings it is made of. */
export function FigureLink({ isInCell = false, children, ...drilled }: Props) {
  return (
    <Link
      className={css.link}
      to="/begroting/waaruit"
      search={addressOf(drilled)}
      title={text.drill(text[drilled.figure])}
      tabIndex={isInCell ? -1 : undefined}
    >
      {children}
    </Link>
  )
}

/** Goes to what a figure is made of, where a key is pressed and not a link. */
export function useOpenFigure(): (drilled: Drilled) => void {
  const navigate = useNavigate()
  return (drilled) => void navigate({ to: '/begroting/waaruit', search: addressOf(drilled) })
}

function addressOf({ figure, year, lineId, eventId }: Drilled) {
  return {
    cijfer: figure,
    ...(year === undefined ? {} : { jaar: year }),
    ...(lineId === undefined ? {} : { post: lineId }),
    ...(eventId === undefined ? {} : { bijeenkomst: eventId }),
  }
}
