import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { componentText as text } from '#renderer/texts/components'
import css from './field.module.css'
import { Icon } from './icon.tsx'

type Props = {
  /** Its name, also shown inside while it is empty. */
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (() => void) | undefined
  autoFocus?: boolean
}

/** Type to search; Escape empties it. */
export function SearchField({ label, value, onChange, onSubmit, autoFocus }: Props) {
  return (
    <AriaSearchField
      className={css.search ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit === undefined ? {} : { onSubmit: () => onSubmit() })}
      {...(autoFocus === undefined ? {} : { autoFocus })}
    >
      <Icon name="search" size="small" />
      <Input className={css.input ?? ''} placeholder={label} />
      <Button className={css.clear ?? ''} aria-label={text.clearSearch}>
        <Icon name="close" size="small" />
      </Button>
    </AriaSearchField>
  )
}
