import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { gridDate } from '#domain/shared/dates'
import { amountInField, parseAmount, parseDay } from '#renderer/lib/format'
import { componentText as text } from '#renderer/texts/components'
import { BsnWarning } from './bsn-warning.tsx'
import { amountOutcome } from '#renderer/texts/typed-amount'
import css from './grid.module.css'
import { Offers, useOffers } from './grid-offers.tsx'
import type { CellEdit } from './grid-types.ts'

/** Where the focus goes when a cell is left. */
export type Leaving = 'down' | 'right' | 'left' | 'stay'

type Props<Row> = {
  label: string
  row: Row
  edit: CellEdit<Row>
  /** The key that began it, which takes the place of what stood there. */
  typed: string | undefined
  onLeave: (leaving: Leaving) => void
}

/** Edits one cell in place: Enter goes down, Tab right, Escape back; leaving saves. */
export function GridEditor<Row>({ label, row, edit, typed, onLeave }: Props<Row>) {
  const [value, setValue] = useState(typed ?? shownValue(edit, row))
  const [mistake, setMistake] = useState<string>()
  const [isDone, setIsDone] = useState(false)
  const suggestionsId = useId()
  const suggestions = edit.kind === 'text' ? (edit.suggestions ?? []) : []

  const offered = useOffers(value, edit.kind === 'text' ? edit.parts : undefined, setValue)

  async function leave(leaving: Leaving) {
    if (isDone) return
    setIsDone(true)
    const sentence = value === shownValue(edit, row) ? undefined : await save(edit, row, value)
    if (sentence === undefined) return onLeave(leaving)
    setIsDone(false)
    setMistake(sentence)
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (offered.onKey(event)) return
    if (event.key === 'Escape') {
      setIsDone(true)
      onLeave('stay')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void leave('down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      void leave(event.shiftKey ? 'left' : 'right')
    }
  }

  const shared = {
    className: css.editor,
    'aria-label': label,
    'aria-invalid': mistake !== undefined,
    value,
    // Focus is moved by the user's own key, into the cell they asked to change.
    ref: focusOnce,
    onKeyDown,
    onBlur: () => void leave('stay'),
  }
  return (
    <>
      {edit.kind === 'choice' ? (
        <select {...shared} onChange={(event) => setValue(event.target.value)}>
          {edit.options(row).map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          {...offered.field}
          dir="auto"
          autoComplete="off"
          list={suggestions.length > 0 ? suggestionsId : undefined}
          onChange={(event) => {
            setValue(event.target.value)
            setMistake(undefined)
          }}
        />
      )}
      {suggestions.length > 0 ? (
        <datalist id={suggestionsId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      {offered.list === undefined ? null : <Offers {...offered.list} />}
      {edit.kind === 'text' ? <BsnWarning value={value} /> : null}
      {edit.kind === 'money' && mistake === undefined ? <Outcome typed={value} /> : null}
      {mistake === undefined ? null : (
        <p className={css.mistake} role="alert">
          {mistake}
        </p>
      )}
    </>
  )
}

/** What a sum comes to, before Enter. */
function Outcome({ typed }: { typed: string }) {
  const outcome = amountOutcome(typed)
  return outcome === undefined ? null : (
    <output className={css.outcome} aria-live="polite">
      {outcome}
    </output>
  )
}

function focusOnce(element: HTMLInputElement | HTMLSelectElement | null) {
  element?.focus()
}

function shownValue<Row>(edit: CellEdit<Row>, row: Row): string {
  if (edit.kind === 'money') return amountInField(edit.value(row))
  if (edit.kind === 'date') {
    const day = edit.value(row)
    return day === null ? '' : gridDate(day)
  }
  return edit.value(row)
}

/** Why the value was not taken, or undefined. */
async function save<Row>(
  edit: CellEdit<Row>,
  row: Row,
  typed: string,
): Promise<string | undefined> {
  if (edit.kind === 'money') {
    const amount = parseAmount(typed)
    return amount === undefined ? text.notAnAmount(typed) : edit.commit(row, amount)
  }
  if (edit.kind === 'date') {
    const day = parseDay(typed, edit.today)
    return day === undefined ? text.notADay(typed) : edit.commit(row, day)
  }
  return edit.commit(row, typed)
}
