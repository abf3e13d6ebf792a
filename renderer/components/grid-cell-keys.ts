/** What a key does on a cell that is not being edited. */
export type CellCommand = 'open' | 'choose' | 'extend' | 'clear' | 'choose-all' | 'type'

type Press = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The command of a key, or undefined when it means nothing on a cell. */
export function cellCommandOf(press: Press): CellCommand | undefined {
  const isFar = press.ctrlKey || press.metaKey
  if (press.key === 'Enter' || press.key === 'F2') return 'open'
  if (press.key === ' ') return press.shiftKey ? 'extend' : 'choose'
  if (press.key === 'Escape') return 'clear'
  if (isFar && press.key.toLowerCase() === 'a') return 'choose-all'
  return !isFar && !press.altKey && press.key.length === 1 ? 'type' : undefined
}
