import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { PartOffer } from '#domain/people/typed-parts'
import { componentText as text } from '#renderer/texts/components'
import { classNames } from './class-names.ts'
import css from './grid.module.css'
import type { GridParts } from './grid-types.ts'
import { Icon } from './icon.tsx'

/** Words that complete the part being typed of a list with commas: arrows choose, Enter adds. */
export function useOffers(
  value: string,
  parts: GridParts | undefined,
  onChange: (value: string) => void,
) {
  const listId = useId()
  const [place, setPlace] = useState(0)
  const offers = (parts?.offersFor(value) ?? []).slice(0, 6)
  const at = Math.min(place, offers.length - 1)
  const take = ({ word }: PartOffer) => {
    setPlace(0)
    if (parts !== undefined) onChange(parts.withPart(value, word))
  }

  /** True when the key was for the words that are offered. */
  function onKey(event: KeyboardEvent): boolean {
    const offer = offers[at]
    if (offer === undefined) return false
    if (event.key === 'ArrowDown') setPlace(Math.min(at + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setPlace(Math.max(at - 1, 0))
    else if (event.key === 'Enter') take(offer)
    else return false
    event.preventDefault()
    return true
  }
  const isOpen = offers.length > 0
  const field =
    parts === undefined
      ? {}
      : {
          role: 'combobox',
          'aria-expanded': isOpen,
          'aria-controls': isOpen ? listId : undefined,
          'aria-activedescendant': isOpen ? `${listId}-${at}` : undefined,
        }
  return { onKey, field, list: isOpen ? { id: listId, offers, at, take } : undefined }
}

type Props = NonNullable<ReturnType<typeof useOffers>['list']>

/** The words themselves, below the cell; what is in already says so. */
export function Offers({ id, offers, at, take }: Props) {
  return (
    <ul className={css.offers} role="listbox" id={id} aria-label={text.offers}>
      {offers.map((offer, index) => (
        <li
          key={offer.word}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={classNames(css.offer, index === at && css.offered)}
          // The field keeps the focus, so that leaving it does not end the edit.
          onMouseDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
            take(offer)
          }}
        >
          <Icon name={offer.isIn ? 'check' : 'add'} size="small" />
          <bdi>{offer.word}</bdi>
          <span className={css.offerEnd}>
            {offer.isIn ? text.isIn : index === at ? text.enterKey : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
