import type { ReactNode } from 'react'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import css from './duplicates.module.css'
import type { Side } from './merge-choice.ts'

type ChoiceProps = {
  name: string
  label: string
  /** The words of both sides; null where nothing is filled in. */
  words: Readonly<Record<Side, string | null>>
  chosen: Side
  onChoose: (side: Side) => void
}

/** One field of which both sides say something else; 1 and 2 choose as well. */
export function ChoiceRow({ name, label, words, chosen, onChoose }: ChoiceProps) {
  return (
    <tr
      onKeyDown={({ key }) => {
        if (key === '1' || key === '2') onChoose(key === '1' ? 'one' : 'other')
      }}
    >
      <th scope="row">{label}</th>
      {(['one', 'other'] as const).map((side) => (
        <td key={side}>
          <label className={css.option}>
            <input
              type="radio"
              name={name}
              aria-label={`${text.keepOf(label)}, ${words[side] ?? text.noValue}`}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <bdi className={words[side] === null ? css.quiet : undefined}>
              {words[side] ?? text.noValue}
            </bdi>
          </label>
        </td>
      ))}
    </tr>
  )
}

/** One field of which there is one value: nothing to choose. */
export function SameRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={2} className={css.same}>
        <bdi>{children}</bdi>
      </td>
    </tr>
  )
}

type FactProps = { label: string; sides: readonly (string | null)[]; foot?: string | undefined }

/** What is known of both and is not chosen between; nothing when neither has it. */
export function FactRow({ label, sides, foot }: FactProps) {
  if (sides.every((side) => side === null)) return null
  const isBoth = sides.every((side) => side !== null)
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side, index) => (
        <td key={text.half(index === 0 ? 'one' : 'other')} className={css.fact}>
          {side === null ? <span className={css.quiet}>{text.noValue}</span> : <bdi>{side}</bdi>}
          {isBoth && foot !== undefined && index === 1 ? (
            <span className={css.foot}>{foot}</span>
          ) : null}
        </td>
      ))}
    </tr>
  )
}
