import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { componentText as text } from '#renderer/texts/components'
import css from './field.module.css'
import { Icon } from './icon.tsx'
import type { Option } from './list-box.tsx'

type Props = {
  label: string
  tags: readonly Option[]
  onRemove: (keys: ReadonlySet<string>) => void
}

/** What is chosen, as tags that can be taken away; Backspace or Delete on a tag as well. */
export function ChosenTags({ label, tags, onRemove }: Props) {
  if (tags.length === 0) return null
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onRemove(new Set([...keys].map(String)))}>
      <TagList items={tags} className={css.tags ?? ''}>
        {(tag) => (
          <Tag id={tag.id} textValue={tag.label} className={css.tag ?? ''}>
            <bdi>{tag.label}</bdi>
            {/* The name of the tag comes behind it. */}
            <Button slot="remove" className={css.tagRemove ?? ''} aria-label={text.removeTag}>
              <Icon name="close" size="small" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
