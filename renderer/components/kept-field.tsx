import { useState } from 'react'
import type { ReactNode } from 'react'
import { TextField } from './text-field.tsx'

type Props = {
  label: string
  hint?: ReactNode
  value: string
  onKeep: (value: string) => void
  type?: 'text' | 'email' | 'tel'
  isMultiline?: boolean
  error?: string | undefined
}

/** A field that is saved when it is left; what is shown follows what is kept. */
export function KeptField({ value, onKeep, ...field }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <TextField
      {...field}
      value={typed ?? value}
      hasOwnDirection
      onChange={setTyped}
      onCommit={() => {
        setTyped(undefined)
        if (typed !== undefined && typed.trim() !== value) onKeep(typed.trim())
      }}
    />
  )
}
