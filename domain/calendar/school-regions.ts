import type { SchoolHolidayRegion } from './date-check-input.ts'
import type { SchoolRegion } from './reference.ts'

type Gemeente = {
  readonly name: string
  readonly schoolRegions: readonly {
    readonly region: SchoolRegion
    readonly weight: 'avoid' | 'note'
  }[]
}

/** The regions of a group of gemeenten, each with its heaviest weight and who it concerns. */
export function schoolRegionsOf(gemeenten: readonly Gemeente[]): SchoolHolidayRegion[] {
  const regions = new Map<SchoolRegion, { weight: 'avoid' | 'note'; gemeenteNames: string[] }>()
  for (const gemeente of gemeenten) {
    for (const { region, weight } of gemeente.schoolRegions) {
      const known = regions.get(region) ?? { weight: 'note', gemeenteNames: [] }
      if (weight === 'avoid') known.weight = 'avoid'
      known.gemeenteNames.push(gemeente.name)
      regions.set(region, known)
    }
  }
  return [...regions].map(([region, { weight, gemeenteNames }]) => ({
    region,
    weight,
    gemeenteNames,
  }))
}

/**
 * How heavily each of a gemeente's regions counts: the first is avoid, a further one a note.
 * Source: the region's own order of regions; a proposal, editable per gemeente.
 */
export function proposedSchoolRegions(
  regions: readonly SchoolRegion[],
): { region: SchoolRegion; weight: 'avoid' | 'note' }[] {
  return regions.map((region, index) => ({ region, weight: index === 0 ? 'avoid' : 'note' }))
}
