import { useId, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { mentionAt, withMention } from '#domain/events/typed-outcome'
import type { Mention, NamedPerson } from '#domain/events/typed-outcome'
import { BsnWarning } from '#renderer/components/bsn-warning.tsx'
import { classNames } from '#renderer/components/class-names'
import { closingText as text } from '#renderer/texts/closing'
import css from './closing.module.css'
import { useMentions } from './use-mentions.ts'
import type { MentionOption } from './use-mentions.ts'
import type { EventNameable } from './use-nameable.ts'

type Props = {
  label: string
  hint: string
  typed: string
  nameable: EventNameable
  field: RefObject<HTMLInputElement | null>
  onType: (typed: string) => void
  onMention: (person: NamedPerson) => void
  /** Enter, while nothing is being named. */
  onKeep: () => void
}

/** One line of text in which `@` offers people and `#` actions, under the cursor. */
export function MentionField(props: Props) {
  const { label, hint, typed, field, onType } = props
  const ids = { field: useId(), hint: useId(), list: useId() }
  const naming = useNaming(props)
  const { options, at, isOpen } = naming
  return (
    <div className={css.mention}>
      <label htmlFor={ids.field}>{label}</label>
      <input
        id={ids.field}
        ref={field}
        role="combobox"
        autoComplete="off"
        dir="auto"
        value={typed}
        aria-describedby={ids.hint}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={ids.list}
        aria-activedescendant={isOpen ? `${ids.list}-${at}` : undefined}
        onChange={(event) => {
          onType(event.target.value)
          naming.follow(event.target)
        }}
        onSelect={(event) => naming.follow(event.currentTarget)}
        onBlur={naming.close}
        onKeyDown={naming.onKeyDown}
      />
      <ul
        id={ids.list}
        role="listbox"
        aria-label={text.mentions}
        className={css.mentions}
        hidden={!isOpen}
      >
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${ids.list}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classNames(index === at && css.current)}
            tabIndex={-1}
            onMouseDown={(event) => {
              // The field keeps the focus and the keys.
              event.preventDefault()
              naming.pick(option)
            }}
          >
            <bdi>{option.label}</bdi>
            <small>{option.detail}</small>
          </li>
        ))}
      </ul>
      <p id={ids.hint} className={css.mentionHint}>
        {hint}
      </p>
      <BsnWarning value={typed} />
    </div>
  )
}

function useNaming({ typed, nameable, field, onType, onMention, onKeep }: Props) {
  const [mention, setMention] = useState<Mention | null>(null)
  const [at, setAt] = useState(0)
  const options = useMentions(mention, nameable)
  const isOpen = mention !== null && options.length > 0

  function follow({ value, selectionStart }: HTMLInputElement) {
    const found = mentionAt(value, selectionStart ?? value.length)
    if (found?.word !== mention?.word || found?.sign !== mention?.sign) setAt(0)
    setMention(found)
  }
  function pick(option: MentionOption) {
    if (mention === null) return
    const { text: written, caret } = withMention(typed, mention, option.written)
    onType(written)
    if (option.person !== undefined) onMention(option.person)
    setMention(null)
    // After the new text stands in the field.
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret))
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const current = options[at]
    if (isOpen && step !== undefined) setAt((at + step + options.length) % options.length)
    else if (isOpen && current && (event.key === 'Enter' || event.key === 'Tab')) pick(current)
    else if (isOpen && event.key === 'Escape') setMention(null)
    else if (event.key === 'Enter') onKeep()
    else return
    event.preventDefault()
  }
  return { options, at, isOpen, follow, pick, onKeyDown, close: () => setMention(null) }
}
