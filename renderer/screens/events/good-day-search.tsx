import { useRef, useState } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import type { DateWish } from '#renderer/lib/use-signals'
import { GoodDays } from './good-days.tsx'
import css from './good-days.module.css'

type Props = { wish: DateWish; near: IsoDate; onChoose: (day: IsoDate) => void }

/** The button below the month, and the list of good days that it opens; the focus comes back. */
export function GoodDaySearch({ wish, near, onChoose }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  const search = useAction('events.goodDay', () => setIsOpen((was) => !was))
  function close() {
    setIsOpen(false)
    part.current?.querySelector('button')?.focus()
  }
  return (
    <div
      ref={part}
      role="presentation"
      className={css.search}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        close()
      }}
    >
      <ActionButton action={search} icon="search" look="soft" />
      {isOpen ? (
        <GoodDays
          wish={wish}
          near={near}
          onChoose={(day) => {
            close()
            onChoose(day)
          }}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
