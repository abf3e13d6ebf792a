import { useState } from 'react'
import { TextField } from '#renderer/components/text-field.tsx'
import { networkGridText as text } from '#renderer/texts/network-grid'
import css from './network.module.css'

type Props = { value: string; onName: (name: string) => void; onCancel: () => void }

/** The name of a list: Enter keeps it, Escape or leaving it empty does not. */
export function ListNameField({ value, onName, onCancel }: Props) {
  const [name, setName] = useState(value)
  const [isDone, setIsDone] = useState(false)
  function keep() {
    if (isDone) return
    setIsDone(true)
    const typed = name.trim()
    if (typed === '' || typed === value) onCancel()
    else onName(typed)
  }
  return (
    <div className={css.naming}>
      <TextField
        label={text.listName}
        hint={value === '' ? text.listHint : undefined}
        value={name}
        onChange={setName}
        onCommit={keep}
        onCancel={() => {
          setIsDone(true)
          onCancel()
        }}
        hasOwnDirection
        autoFocus
      />
    </div>
  )
}
