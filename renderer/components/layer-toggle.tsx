import { classNames } from './class-names.ts'
import css from './layer-toggle.module.css'

export type LayerShape =
  'square' | 'band' | 'dashed-band' | 'diamond' | 'cult-band' | 'hatched' | 'line' | 'ring'

const shapes: Record<LayerShape, string> = {
  square: classNames(css.square),
  band: classNames(css.band),
  'dashed-band': classNames(css.band, css.dashed),
  diamond: classNames(css.diamond),
  'cult-band': classNames(css.band, css.cult),
  hatched: classNames(css.hatched),
  line: classNames(css.line),
  ring: classNames(css.ring),
}

type Props = {
  shape: LayerShape
  label: string
  isShown: boolean
  onToggle: () => void
}

/** Shows or hides a layer of a calendar; its shape is the one that is drawn on the days. */
export function LayerToggle({ shape, label, isShown, onToggle }: Props) {
  return (
    <button type="button" className={css.toggle} aria-pressed={isShown} onClick={onToggle}>
      <i className={shapes[shape]} aria-hidden="true" />
      {label}
    </button>
  )
}
