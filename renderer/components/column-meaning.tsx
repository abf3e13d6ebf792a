import { useRef, useState } from 'react'
import { componentText as text } from '#renderer/texts/components'
import css from './column-meaning.module.css'
import { Icon } from './icon.tsx'
import { Popup } from './popup.tsx'

type Props = { heading: string; means: string }

/** What a column means, one press from its heading; F2 on the heading does the same. */
export function ColumnMeaning({ heading, means }: Props) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        ref={anchor}
        type="button"
        tabIndex={-1}
        className={css.mark}
        aria-label={text.meaningOf(heading)}
        title={means}
        data-meaning
        onClick={() => setIsOpen(true)}
      >
        <Icon name="help" size="small" />
      </button>
      {isOpen ? (
        <Popup label={text.meaningOf(heading)} anchor={anchor} onClose={() => setIsOpen(false)}>
          <p className={css.means}>
            <b>{heading}</b>
            {means}
          </p>
        </Popup>
      ) : null}
    </>
  )
}

/** Opens what the column in focus means. */
export function openMeaning(cell: HTMLElement): void {
  cell.querySelector<HTMLElement>('[data-meaning]')?.click()
}
