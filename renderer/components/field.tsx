import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import css from './field.module.css'

/** What every field has: a label above, a hint below, and an error that takes the hint's place. */
export type FieldWords = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

export function FieldLabel({ label }: { label: string }) {
  return <Label className={css.label ?? ''}>{label}</Label>
}

export function FieldFoot({ hint, error }: { hint?: ReactNode; error?: string | undefined }) {
  if (error !== undefined) return <FieldError className={css.error ?? ''}>{error}</FieldError>
  if (hint === undefined) return null
  return (
    <Text slot="description" className={css.hint ?? ''}>
      {hint}
    </Text>
  )
}
