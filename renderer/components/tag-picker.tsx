import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { componentText as text } from '#renderer/texts/components'
import { ComboBox } from './combo-box.tsx'
import css from './field.module.css'
import type { FieldWords } from './field.tsx'
import { Icon } from './icon.tsx'
import type { Option } from './list-box.tsx'

type Props<Key extends string> = FieldWords & {
  options: readonly Option<Key>[]
  chosen: readonly Key[]
  onChange: (chosen: Key[]) => void
}

/** Several choices, shown as tags that can be taken away; Backspace or Delete on a tag as well. */
export function TagPicker<Key extends string>(props: Props<Key>) {
  const { label, hint, error, options, chosen, onChange } = props
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
      {tags.length === 0 ? null : (
        <TagGroup
          aria-label={label}
          onRemove={(keys) => onChange(chosen.filter((key) => !keys.has(key)))}
        >
          <TagList items={tags} className={css.tags ?? ''}>
            {(tag) => (
              <Tag id={tag.id} textValue={tag.label} className={css.tag ?? ''}>
                <bdi>{tag.label}</bdi>
                <Button
                  slot="remove"
                  className={css.tagRemove ?? ''}
                  aria-label={text.remove(tag.label)}
                >
                  <Icon name="close" size="small" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
