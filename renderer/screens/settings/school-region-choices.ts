import type { Gemeente } from '#domain/contract/plan'
import { schoolRegionName } from '#domain/texts/signals'
import { settingsText as text } from '#renderer/texts/settings'

type SchoolRegion = Gemeente['schoolRegions'][number]['region']

// The first region of a gemeente counts fully, a further one only asks for attention.
const choices: readonly (readonly SchoolRegion[])[] = [
  ['noord'],
  ['midden'],
  ['zuid'],
  ['midden', 'noord'],
  ['midden', 'zuid'],
  ['noord', 'midden'],
  ['zuid', 'midden'],
]

/** The school holiday regions a gemeente can have, as choices of one cell. */
export const schoolRegionOptions = choices.map((regions) => ({
  id: regions.join('+'),
  label: schoolRegionWords(regions),
}))

/** The regions behind a choice. */
export function schoolRegionsOf(id: string): SchoolRegion[] {
  return [...(choices.find((regions) => regions.join('+') === id) ?? [])]
}

/** The choice of a gemeente. */
export function schoolRegionChoice(gemeente: Gemeente): string {
  return regionsOf(gemeente).join('+')
}

/** `Midden, let op Zuid`. */
export function schoolRegionsInWords(gemeente: Gemeente): string {
  return schoolRegionWords(regionsOf(gemeente))
}

function regionsOf({ schoolRegions }: Gemeente): SchoolRegion[] {
  return schoolRegions
    .toSorted((one, other) => one.weight.localeCompare(other.weight))
    .map(({ region }) => region)
}

function schoolRegionWords(regions: readonly SchoolRegion[]): string {
  const [first, ...further] = regions.map((region) => schoolRegionName[region])
  if (first === undefined) return ''
  return [first, ...further.map(text.attention)].join(', ')
}
