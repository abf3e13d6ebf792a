import type { PackageFault, PackagePath } from '#domain/region-package/find-fault'

/** A place in a package as somebody finds it: `gemeenten, nummer 2, naam`. */
function placeInPackage(path: PackagePath): string {
  if (path.length === 0) return 'het begin van het bestand'
  return path.map((part) => (typeof part === 'number' ? `nummer ${part + 1}` : part)).join(', ')
}

const nothingChanged = 'Er is niets veranderd. Verbeter het bestand en kies het opnieuw.'

/** Why a file is no package that can be taken over. */
export const packageFaultText = {
  notJson: `Dit bestand is geen regiopakket: het is niet te lezen als JSON. ${nothingChanged}`,
  otherKind: `Dit bestand is geen regiopakket van Schakel. ${nothingChanged}`,
  newer: `Dit regiopakket is voor een nieuwere Schakel. Er is niets veranderd. Werk Schakel eerst bij.`,
  twice: (path: PackagePath, value: string) =>
    `In dit regiopakket staat “${value}” twee keer: bij ${placeInPackage(path)}. ${nothingChanged}`,
  'points-nowhere': (path: PackagePath, value: string) =>
    `In dit regiopakket wijst “${value}” nergens naar: bij ${placeInPackage(path)}. ${nothingChanged}`,
  missing: (path: PackagePath) =>
    `In dit regiopakket ontbreekt iets: bij ${placeInPackage(path)}. ${nothingChanged}`,
  unknown: (path: PackagePath, value: string) =>
    `Schakel kent “${value}” niet in een regiopakket: bij ${placeInPackage(path)}. ${nothingChanged}`,
  wrong: (path: PackagePath) =>
    `In dit regiopakket klopt iets niet: bij ${placeInPackage(path)}. ${nothingChanged}`,
  nothingToExport:
    'Er is geen pakket gemaakt: deze regio heeft nog geen naam of geen gemeenten. Vul die eerst in bij Instellingen › Regio en gemeenten.',
  notReadable: (path: PackagePath) =>
    `Er is geen pakket gemaakt: Schakel zou het niet kunnen teruglezen, bij ${placeInPackage(path)}. Er is niets veranderd. Verbeter dit in Schakel en probeer het opnieuw.`,
  ofFault: ({ path, kind, value }: PackageFault): string => packageFaultText[kind](path, value),
} as const

export const regionPackageFileKind = 'regiopakket'

/** Where something comes from whose own source the package does not name. */
export const sourceOfPackage = (regionName: string): string => `Regiopakket ${regionName}`
