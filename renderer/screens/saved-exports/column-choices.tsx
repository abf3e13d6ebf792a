import { Checkbox } from '#renderer/components/checkbox.tsx'
import css from './saved-exports.module.css'

type Props<Id extends string> = {
  label: string
  ids: readonly Id[]
  words: Readonly<Record<Id, string>>
  chosen: readonly Id[]
  onChange: (chosen: readonly Id[]) => void
  error?: string | undefined
}

/** Ticks for the columns of a sheet, in the order in which it shows them. */
export function ColumnChoices<Id extends string>(props: Props<Id>) {
  const { label, ids, words, chosen, onChange, error } = props
  return (
    <fieldset className={css.columns}>
      <legend>{label}</legend>
      <div className={css.ticks}>
        {ids.map((id) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isOn) =>
              onChange(ids.filter((each) => (each === id ? isOn : chosen.includes(each))))
            }
          >
            {words[id]}
          </Checkbox>
        ))}
      </div>
      {error === undefined ? null : (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
