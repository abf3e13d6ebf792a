import { normaliseForSearch } from '#domain/people/normalise-for-search'

/** Whether every typed word stands somewhere in these words, accents and capitals aside. */
export function fitsSearch(typed: string, words: readonly (string | null)[]): boolean {
  const wanted = normaliseForSearch(typed).split(' ').filter(Boolean)
  const all = words.map((each) => normaliseForSearch(each ?? '')).join(' ')
  return wanted.every((word) => all.includes(word))
}

/** One page of what fits, and how many fit in all. */
export function pageOf<Row>(
  rows: readonly Row[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { total: number; rows: Row[] } {
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
