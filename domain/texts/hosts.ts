/** What the program says in a terminal before there is a screen. */
export const webText = {
  opened: (address: string) => `Schakel staat klaar in uw browser: ${address}`,
  openYourself: (address: string) =>
    `Open dit adres in uw browser (het werkt een keer): ${address}`,
  again: (address: string) =>
    `Schakel was al gestart met deze gegevens. Open dit nieuwe adres (het werkt een keer): ${address}`,
  stop: 'Stoppen: Ctrl+C. Alles is dan opgeslagen.',
  fixedClock: (clock: string) => `De klok staat vast op ${clock}.`,
  building: 'De schermen worden eenmalig gebouwd; dit duurt een paar tellen.',
  buildFailed: 'De schermen konden niet worden gebouwd. Draai eerst: npm ci',
  asRoot: 'U draait als root; daarom opent Schakel in de browser en niet in een eigen venster.',
  noRuntime:
    'Er is geen Electron om een eigen venster te openen; daarom opent Schakel in de browser.',
  fetchingRuntime: 'Electron wordt eenmalig opgehaald voor een eigen venster.',
  notStarted:
    'Schakel kan zo niet starten. Er is niets veranderd. Kijk of u in de map mag schrijven, en of --port en --now kloppen.',
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik. Er is niets veranderd. Kies een andere met --port.`,
} as const

export const cliText = {
  usage: [
    'Gebruik:',
    '  npm run -s schakel -- contract',
    "  npm run -s schakel -- call <naam> '<json>' [--data map] [--now tijd] [--file sleutel=pad] [--out map] [--password-file pad]",
    '  (een wachtwoord kan ook in de omgeving staan, als SCHAKEL_PASSWORD)',
    '  npm run -s schakel -- inspect <bestand>',
    '  npm run -s schakel -- demo --out <map> [--region <regiopakket.json>]',
  ].join('\n'),
  noJson: 'De invoer is geen geldige JSON. Er is niets veranderd.',
  noFile: (path: string) => `Het bestand ${path} kan niet worden gelezen. Er is niets veranderd.`,
  noFileKey: 'Gebruik --file als sleutel=pad.',
  noValue: 'Achter een van de keuzes staat niets. Er is niets veranderd. Vul een waarde in.',
  noClock:
    'Dit is geen tijd voor --now. Er is niets veranderd. Gebruik bijvoorbeeld 2026-11-23T09:00.',
  failed: 'Dit is niet gelukt. Kijk of de map bestaat en of u er mag schrijven.',
  cannotSave: (folder: string) =>
    `De bestanden konden niet worden opgeslagen in ${folder}. Kijk of u er mag schrijven.`,
  saved: (path: string) => `Opgeslagen: ${path}`,
  notSaved: 'Het antwoord bevat bestanden. Geef --out om ze op te slaan.',
} as const
