import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { componentText as text } from '#renderer/texts/components'
import { Icon } from './icon.tsx'
import css from './list-box.module.css'

/** One thing to choose: its key, its word and, quietly, what tells it apart. */
export type Option<Key extends string = string> = {
  readonly id: Key
  readonly label: string
  readonly detail?: string
}

/** The options in a popover of a select or combobox. */
export function Options({ options }: { options?: readonly Option[] }) {
  return (
    <ListBox
      className={css.list ?? ''}
      {...(options === undefined ? {} : { items: options })}
      renderEmptyState={() => <p className={css.none}>{text.nothingFound}</p>}
    >
      {(option: Option) => (
        <ListBoxItem id={option.id} textValue={option.label} className={css.option ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={css.mark}>
                {isSelected ? <Icon name="check" size="small" /> : null}
              </span>
              <bdi>{option.label}</bdi>
              {option.detail === undefined ? null : (
                <span className={css.detail}>{option.detail}</span>
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
