import type { InspectedPackage, PackageContents } from '#domain/contract/region-package'

const words: Record<keyof PackageContents, readonly [one: string, more: string]> = {
  gemeenten: ['gemeente', 'gemeenten'],
  organisations: ['organisatie', 'organisaties'],
  actions: ['actie', 'acties'],
  rows: ['planregel', 'planregels'],
  indicators: ['indicator', 'indicatoren'],
  projects: ['project', 'projecten'],
  consultations: ['overleg', 'overleggen'],
  types: ['soort bijeenkomst', 'soorten bijeenkomsten'],
  events: ['bijeenkomst', 'bijeenkomsten'],
  lines: ['begrotingspost', 'begrotingsposten'],
}

function inWords(contents: PackageContents): string {
  const parts = (Object.keys(words) as (keyof PackageContents)[]).flatMap((key) => {
    const count = contents[key]
    return count === 0 ? [] : [`${count} ${words[key][count === 1 ? 0 : 1]}`]
  })
  const last = parts.at(-1)
  if (last === undefined) return 'niets'
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`
}

/** Words of regiopakketten: at the first start and at Instellingen. */
export const regionPackageText = {
  heading: 'Regiopakket',
  explain:
    'Een regiopakket is een bestand met gemeenten, plan, soorten bijeenkomsten en posten. Mensen en bedragen staan er niet in.',
  choose: 'Kies een regiopakket',
  exportOwn: 'Bewaar deze regio als pakket',
  exported: (name: string) => `${name} is opgeslagen.`,
  tooLarge: (name: string) =>
    `${name} is groter dan 20 MB. Er is niets veranderd. Kies een ander bestand.`,
  found: ({ regionName }: InspectedPackage) => regionName,
  holds: ({ holds }: InspectedPackage) => `In het pakket: ${inWords(holds)}.`,
  replaces: ({ replaces }: InspectedPackage) =>
    `Dit vervangt wat er nu staat: ${inWords(replaces)}.`,
  inUse: 'Dit pakket kan hier niet meer',
  inUseWhy:
    'In Schakel staat al eigen werk, zoals mensen, bijeenkomsten, geld, locaties, verslagen of wat u zelf bij het plan schreef. Begin met een nieuwe map, en neem het pakket daar over.',
  safe: 'U kunt het in één keer ongedaan maken. Schakel maakt eerst een reservekopie.',
  take: (name: string) => `Begin met ${name}`,
  taken: (name: string) => `Schakel staat klaar voor ${name}.`,
  cancel: 'Annuleer',
} as const
