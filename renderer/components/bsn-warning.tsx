import { componentText as text } from '#renderer/texts/components'
import css from './field.module.css'
import { Icon } from './icon.tsx'

/** A quiet line below a field that holds a number Schakel may not keep; it never stops anybody. */
export function BsnWarning({ value }: { value: string }) {
  const warning = text.bsnWarning(value)
  return (
    <div role="status" className={css.bsnPlace}>
      {warning === undefined ? null : (
        <p className={css.bsn}>
          <Icon name="attention" size="small" />
          {warning}
        </p>
      )}
    </div>
  )
}
