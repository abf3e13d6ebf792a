/** The columns that a list of people can show, in the order in which they are offered. */
export const peopleColumnIds = [
  'name',
  'organisation',
  'chainRole',
  'gemeente',
  'lastSeen',
  'email',
  'function',
  'phone',
  'channel',
  'source',
  'createdOn',
] as const

/** The columns of a list of organisations. */
export const organisationColumnIds = [
  'name',
  'chainRole',
  'gemeente',
  'people',
  'email',
  'phone',
  'source',
] as const

/** What stands first and always: whom or what a row is about. */
export const fixedColumn = 'name'

/** The chosen columns that there are, the fixed one first; what nobody knows any more is left out. */
export function columnsToShow(
  chosen: readonly string[] | null,
  known: readonly string[],
  usual: readonly string[],
): string[] {
  const wanted = chosen ?? usual
  const there = wanted.filter((id, index) => known.includes(id) && wanted.indexOf(id) === index)
  return [fixedColumn, ...there.filter((id) => id !== fixedColumn)]
}

/** The columns with one turned on (at the end) or off. */
export function withColumn(shown: readonly string[], id: string): string[] {
  if (id === fixedColumn) return [...shown]
  return shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id]
}

/** The columns with one moved a place; the fixed one keeps the first. */
export function withColumnMoved(shown: readonly string[], id: string, by: -1 | 1): string[] {
  const from = shown.indexOf(id)
  const to = from + by
  if (from < 1 || to < 1 || to >= shown.length) return [...shown]
  const next = [...shown]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
