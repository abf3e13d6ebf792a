import { groupedRecoveryKey } from '#domain/security/recovery-key'
import { TextField } from '#renderer/components/text-field.tsx'
import { lockText as text } from '#renderer/texts/lock'

type Props = {
  value: string
  onChange: (value: string) => void
  error?: string | undefined
  autoFocus?: boolean
}

/** A field for the recovery key; it shows back what it reads, in the groups of the paper. */
export function RecoveryKeyField({ value, ...field }: Props) {
  const groups = groupedRecoveryKey(value)
  return (
    <TextField
      {...field}
      label={text.recoveryKey}
      hint={groups === '' ? text.recoveryKeyHint : text.readAs(groups)}
      value={value}
    />
  )
}
