import type { ExportYear } from '#domain/contract/saved-exports'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

/** The year a kept export is about when it is made today. */
export function yearOfExport(wish: ExportYear, today: IsoDate): number {
  if (wish === 'this') return yearOf(today)
  return wish === 'previous' ? yearOf(today) - 1 : wish
}

/** The list with one item put at another place; a place past the end is the end. */
export function movedTo<Item>(items: readonly Item[], item: Item, to: number): Item[] {
  const others = items.filter((each) => each !== item)
  return [...others.slice(0, to), item, ...others.slice(to)]
}
