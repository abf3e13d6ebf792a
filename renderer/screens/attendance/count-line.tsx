import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { needsText as text } from '#renderer/texts/note-answer'
import css from './attendance.module.css'

type Props = {
  name: string
  people: number
  detail: string | null
  /** Without these it is read from a form and changes with it. */
  onChange?: () => void
  onRemove?: () => void
}

/** One count: how many, of what, and how it can be changed. */
export function CountLine({ name, people, detail, onChange, onRemove }: Props) {
  return (
    <li>
      <b>{people}</b>
      <span className={css.countName}>
        <bdi>{name}</bdi>
        {detail === null ? null : (
          <Text as="span" size="sm" tone="muted">
            {` ${detail}`}
          </Text>
        )}
      </span>
      {onChange === undefined ? null : (
        <Button size="mini" look="lite" icon="edit" label={text.change(name)} onPress={onChange} />
      )}
      {onRemove === undefined ? null : (
        <Button
          size="mini"
          look="lite"
          icon="remove"
          label={text.remove(name)}
          onPress={onRemove}
        />
      )}
    </li>
  )
}
