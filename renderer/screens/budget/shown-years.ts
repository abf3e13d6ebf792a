/** At most three years around the chosen one, so that the switch keeps its width. */
export function shownYears(years: readonly number[], chosen: number): readonly number[] {
  const all = years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => a - b)
  const from = Math.max(0, Math.min(all.indexOf(chosen) - 1, all.length - 3))
  return all.slice(from, from + 3)
}

/** The year to begin with: the year of today when it is there, else the nearest. */
export function firstYear(years: readonly number[], today: number): number {
  const nearer = (one: number, other: number) =>
    Math.abs(other - today) < Math.abs(one - today) ? other : one
  return years.length === 0 ? today : years.reduce(nearer)
}
