import { useState } from 'react'
import { useWish } from './use-wish.ts'
import { ChosenTags } from './chosen-tags.tsx'
import { ComboBox } from './combo-box.tsx'
import css from './field.module.css'
import type { FieldWords } from './field.tsx'
import type { Option } from './list-box.tsx'

type Props<Key extends string> = FieldWords & {
  options: readonly Option<Key>[]
  chosen: readonly Key[]
  /** May answer a promise of the change; undefined from it means refused. */
  onChange: (chosen: Key[]) => unknown
}

/** Several choices, shown as tags that can be taken away; Backspace or Delete on a tag as well. */
export function TagPicker<Key extends string>(props: Props<Key>) {
  const { label, hint, error, options } = props
  const [chosen, onChange] = useWish<readonly Key[]>(props.chosen, (keys) =>
    props.onChange([...keys]),
  )
  const [typed, setTyped] = useState('')
  const tags = chosen.flatMap((key) => options.filter(({ id }) => id === key))
  const wanted = typed.trim().toLowerCase()
  const open = options.filter(
    (option) => !chosen.includes(option.id) && option.label.toLowerCase().includes(wanted),
  )
  return (
    <div className={css.field}>
      <ComboBox
        label={label}
        hint={hint}
        error={error}
        options={open}
        value={null}
        typed={typed}
        onType={setTyped}
        onChange={(key) => {
          setTyped('')
          if (key !== null) onChange([...chosen, key])
        }}
      />
      <ChosenTags
        label={label}
        tags={tags}
        onRemove={(keys) => onChange(chosen.filter((key) => !keys.has(key)))}
      />
    </div>
  )
}
