/** The menu of the window. */
export const menuText = {
  file: 'Bestand',
  quit: 'Schakel afsluiten',
  edit: 'Bewerken',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  resetZoom: 'Gewone grootte',
  fullScreen: 'Volledig scherm',
  go: 'Ga naar',
  developer: 'Ontwikkelaar',
  help: 'Help',
  about: 'Over Schakel',
} as const

/** The dialogs of the desktop shell: what happened, what is safe, what she can do. */
export const dialogText = {
  windowTitle: 'Schakel',
  aboutDetail: (version: string) =>
    `Versie ${version}. Alle gegevens staan op deze computer; Schakel gebruikt geen internet.`,
  close: 'Sluiten',
  startAgain: 'Opnieuw starten',
  backendGone: 'Schakel is onverwacht gestopt.',
  backendGoneDetail:
    'Wat was opgeslagen, staat er nog. Start opnieuw, dan kunt u verder in dit venster.',
  screenGone: 'Het scherm van Schakel is onverwacht gestopt.',
  screenGoneDetail: 'Wat was opgeslagen, staat er nog.',
  cannotStart: 'Schakel kan niet starten.',
  cannotStartDetail: 'Er is niets veranderd aan uw gegevens. Start de computer opnieuw.',
  saveTitle: 'Bestand bewaren',
  save: 'Bewaren',
  notSaved: (name: string) => `${name} is niet bewaard.`,
  busyDetail:
    'Het bestand is misschien nog geopend in Excel. Sluit het daar, of kies een andere naam.',
  failedDetail: 'Op deze plek kan Schakel niet schrijven. Kies een andere plek.',
  riskyPlace: (words: readonly string[]) => `Deze map staat ook op ${words.join(' en ')}.`,
  riskyPlaceDetail:
    'In het bestand kunnen namen staan. Wie bij die plek kan, kan het lezen. Er is nog niets bewaard.',
  saveHereAnyway: 'Toch hier bewaren',
  otherPlace: 'Andere map kiezen',
  tryAgain: 'Opnieuw proberen',
  otherName: 'Andere naam',
  cancel: 'Annuleren',
} as const

/** What stands behind the name when the first name is taken: `Begroting (2).xlsx`. */
export function otherNameFor(name: string): string {
  const [, stem = name, number, extension = ''] =
    /^(.*?)(?: \((\d+)\))?(\.[^.]*)?$/.exec(name) ?? []
  return `${stem} (${Number(number ?? 1) + 1})${extension}`
}

export const fileTooLargeSentence =
  'Dit bestand is groter dan 20 MB. Er is niets ingelezen. Kies een kleiner bestand.'
