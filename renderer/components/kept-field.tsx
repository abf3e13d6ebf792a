import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { TextField } from './text-field.tsx'

type Props = {
  label: string
  hint?: ReactNode
  value: string
  /** Answers what was stored; undefined is that it was not, and then what is typed stays. */
  onKeep: (value: string) => Promise<object | undefined>
  /** Emptied and left, it shows what is kept again. */
  isNeverEmpty?: boolean
  type?: 'text' | 'email' | 'tel'
  isMultiline?: boolean
  error?: string | undefined
}

/** A field that is saved when it is left; what is shown follows what is kept. */
export function KeptField({ value, onKeep, isNeverEmpty = false, ...field }: Props) {
  const [typed, setTyped] = useState<string>()
  // Enter keeps it, and leaving the field asks for the same once more.
  const asked = useRef<string>(undefined)
  const keep = async () => {
    if (typed === undefined || typed === asked.current) return
    const bare = typed.trim()
    if (bare === value || (isNeverEmpty && bare === '')) return setTyped(undefined)
    asked.current = typed
    const kept = await onKeep(bare)
    asked.current = undefined
    if (kept !== undefined) setTyped((held) => (held === typed ? undefined : held))
  }
  return (
    <TextField
      {...field}
      value={typed ?? value}
      hasOwnDirection
      onChange={setTyped}
      onCommit={() => void keep()}
    />
  )
}
