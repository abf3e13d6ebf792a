/** What a value is, so that a sheet shows a day as a day and an amount as an amount. */
export type HandoverKind =
  | 'text'
  | 'number'
  | 'date'
  | 'money'
  | 'hours'
  | 'yes-no'
  /** A word of the plan's own, such as `in_gang`, with its spaces. */
  | 'spaced'
  /** A code of the store, said in Dutch. */
  | { readonly table: string; readonly column: string }
  | { readonly words: Readonly<Record<string, string>> }

/**
 * What the dossier without personal data does with a column: `checked` is in it, looked through for
 * known names; `open` (typed freely, or about a person) is not.
 */
export type HandoverNames = 'checked' | 'open'

export type HandoverColumn = {
  readonly key: string
  readonly heading: string
  readonly width: number
  readonly kind: HandoverKind
  readonly names: HandoverNames
}

/** The dossier for a successor, or the one that anybody may read. */
export type HandoverVariant = 'with-people' | 'without-people'
export const handoverVariants = ['with-people', 'without-people'] as const

export type HandoverTable = {
  readonly title: string
  /** The variants it is in. */
  readonly variants: readonly HandoverVariant[]
  readonly columns: readonly HandoverColumn[]
}

export type HandoverValue = string | number | null
export type HandoverRow = Readonly<Record<string, HandoverValue>>

/** The columns of a table in a variant: what can name somebody freely is left out where it must. */
export function columnsIn(
  { columns }: HandoverTable,
  variant: HandoverVariant,
): readonly HandoverColumn[] {
  return variant === 'with-people' ? columns : columns.filter(({ names }) => names !== 'open')
}

type Options = Partial<Pick<HandoverColumn, 'width' | 'kind' | 'names'>>

const column = (key: string, heading: string, options: Options = {}): HandoverColumn => ({
  ...{ key, heading, width: 18, kind: 'text', names: 'checked' },
  ...options,
})

/** A day, a number, a code, a letter. */
export const plainColumn = (
  key: string,
  heading: string,
  kind: HandoverKind = 'text',
  width = kind === 'text' ? 18 : 13,
) => column(key, heading, { kind, width })

/** A short title. */
export const labelColumn = (key: string, heading: string, width = 40) =>
  column(key, heading, { width })

/** About a person, or typed freely: not in the dossier without personal data. */
export const openColumn = (key: string, heading: string, width = 40, kind: HandoverKind = 'text') =>
  column(key, heading, { names: 'open', width, kind })

/** A table of a variant only, or of both. */
export function handoverTable(
  title: string,
  columns: readonly HandoverColumn[],
  variants: readonly HandoverVariant[] = handoverVariants,
): HandoverTable {
  return { title, columns, variants }
}
