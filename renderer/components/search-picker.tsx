import { useState } from 'react'
import { componentText as text } from '#renderer/texts/components'
import { ChosenTags } from './chosen-tags.tsx'
import { ComboBox } from './combo-box.tsx'
import css from './field.module.css'
import type { FieldWords } from './field.tsx'
import type { Option } from './list-box.tsx'

type Props = FieldWords & {
  /** What was found for what is typed. */
  found: readonly Option[]
  typed: string
  onType: (typed: string) => void
  chosen: readonly Option[]
  onAdd: (option: Option) => void
  onRemove: (key: string) => void
  /** How the option reads that makes what is typed new; without it only what is there is chosen. */
  asNew?: ((typed: string) => string) | undefined
  onNew?: ((typed: string) => void) | undefined
  autoFocus?: boolean
}

const newKey = 'nieuw'

/** Several choices out of more than fit a list, each found by typing; a word may be new. */
export function SearchPicker(props: Props) {
  const { label, hint, error, typed, onType, chosen, asNew, onNew } = props
  const [wasLeft, setWasLeft] = useState(false)
  const word = typed.trim()
  const open = props.found.filter(({ id }) => chosen.every((each) => each.id !== id))
  const isNew = asNew !== undefined && word !== ''
  const options = isNew ? [...open, { id: newKey, label: asNew(word) }] : open
  // A new name counts as soon as it is typed, so it may not vanish when the field is left.
  const isUnchosen = isNew && wasLeft
  return (
    <div
      className={css.field}
      data-typed-wrong={isNew ? true : undefined}
      onBlur={() => setWasLeft(word !== '')}
    >
      <ComboBox
        label={label}
        hint={hint}
        error={isUnchosen ? text.notChosen(word) : error}
        options={options}
        value={null}
        typed={typed}
        onType={(next) => {
          setWasLeft(false)
          onType(next)
        }}
        keepsTyped={asNew !== undefined}
        autoFocus={props.autoFocus ?? false}
        onChange={(key) => {
          onType('')
          const option = open.find(({ id }) => id === key)
          if (option !== undefined) props.onAdd(option)
          else if (key === newKey) onNew?.(word)
        }}
      />
      <ChosenTags label={label} tags={chosen} onRemove={(keys) => keys.forEach(props.onRemove)} />
    </div>
  )
}
