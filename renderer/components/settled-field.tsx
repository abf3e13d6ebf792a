import { useState } from 'react'
import { TextField } from './text-field.tsx'

type Props = {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
}

/** A text that counts once the field is left: for a choice on the screen, not for the store. */
export function SettledField({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    if (typed === undefined) return
    setTyped(undefined)
    if (typed.trim() !== value) onChange(typed.trim())
  }
  return (
    <TextField
      {...field}
      value={typed ?? value}
      hasOwnDirection
      onChange={setTyped}
      onCommit={settle}
    />
  )
}
