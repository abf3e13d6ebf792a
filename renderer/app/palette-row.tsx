import type { Stretch } from '#domain/commands/palette-letters'
import { Icon } from '#renderer/components/icon.tsx'
import { shellText as text } from '#renderer/texts/shell'
import type { PaletteRow } from './palette-matches.ts'
import css from './palette.module.css'

type Props = { id: string; row: PaletteRow; isCurrent: boolean; onChoose: () => void }

/** One line of the palette: what was typed is marked, its synonym and its shortcut stand behind it. */
export function PaletteItem({ id, row, isCurrent, onChoose }: Props) {
  const { label, at, synonym, detail, keys } = row
  return (
    <li
      id={id}
      className={css.item}
      role="option"
      aria-selected={isCurrent}
      // The keyboard way is the field, which keeps the focus.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <Icon name={row.icon} />
      <bdi className={css.label}>
        <Marked text={label} at={at} />
      </bdi>
      {detail === undefined ? null : (
        <bdi className={css.also}>{synonym === undefined ? detail : `${detail} ·`}</bdi>
      )}
      {synonym === undefined ? null : (
        <span className={css.also}>
          {text.paletteAlso} <Marked text={synonym.word} at={synonym.at} />
        </span>
      )}
      {keys === undefined ? null : (
        <span className={css.end}>
          {keys.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </li>
  )
}

function Marked({ text: whole, at }: { text: string; at: readonly Stretch[] }) {
  const ends = [0, ...at.map(([, until]) => until)]
  return (
    <>
      {at.map(([from, until], position) => (
        <span key={from}>
          {whole.slice(ends[position], from)}
          <b className={css.found}>{whole.slice(from, until)}</b>
        </span>
      ))}
      {whole.slice(ends.at(-1))}
    </>
  )
}
