/** The years around now and those that have something, the newest first, for a choice. */
export function yearChoices(
  now: number,
  known: readonly number[] = [],
): { id: string; label: string }[] {
  const years = new Set([now - 2, now - 1, now, now + 1, ...known])
  return [...years]
    .toSorted((one, other) => other - one)
    .map((year) => ({ id: String(year), label: String(year) }))
}
