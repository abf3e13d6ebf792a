import { useState } from 'react'
import { TextField } from '#renderer/components/text-field.tsx'

type Props = {
  label: string
  hint?: string
  value: string
  isMultiline?: boolean
  /** Called when the field is left or Enter is pressed, with other text than before. */
  onCommit: (value: string) => void
}

/** A field that edits in place: what is typed is stored when the field is left. */
export function CommittedField({ label, hint, value, isMultiline = false, onCommit }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed ?? value}
      isMultiline={isMultiline}
      hasOwnDirection
      onChange={setTyped}
      onCommit={() => {
        if (typed !== undefined && typed.trim() !== value) onCommit(typed.trim())
        setTyped(undefined)
      }}
    />
  )
}
