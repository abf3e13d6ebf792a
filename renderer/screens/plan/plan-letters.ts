import type { PlanOverview } from '#domain/contract/plan'

/** The letters of the actions that no row of the quarter table plans. */
export function unplannedLetters({ actions, rows }: PlanOverview): string[] {
  const planned = new Set<string>(rows.flatMap(({ actionIds }) => actionIds))
  return actions.filter(({ id }) => !planned.has(id)).map(({ id }) => id)
}

/** The periods of the quarter table, in order, each with how it is read. */
export function periodsOf({ rows }: PlanOverview): { id: string; year: string; part: string }[] {
  const ids = [...new Set(rows.flatMap(({ periods }) => periods))].toSorted()
  const years = new Set(ids.map((id) => id.slice(0, 4)))
  const all = [...years].flatMap((year) => {
    const hasQuarters = ids.some((id) => id.startsWith(`${year}-`))
    return hasQuarters ? [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`) : [year]
  })
  return all.map((id) => ({ id, year: id.slice(0, 4), part: id.slice(6) }))
}
