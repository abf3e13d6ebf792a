/** Words that the registers of the plan share. */
export const registerText = {
  panel: 'Gekozen regel',
  gone: 'Dit staat niet meer in Schakel. Kies iets anders.',
  nothingFound: 'Niets gevonden. Zoek met een ander woord, of wis de zoekterm.',
  showAll: 'Toon alles',
  more: (shown: number, total: number) =>
    `Dit zijn de eerste ${shown} van ${total}. Zoek om de rest te vinden.`,
  offTheList: 'Dit staat niet meer op de lijst.',
  archive: 'Haal van de lijst',
  add: 'Voeg toe',
  cancel: 'Annuleer',
  source: (source: string) => `Bron: ${source}`,
  ownSource: 'Zelf toegevoegd, staat niet in het plan.',
  actions: 'Acties van het plan',
  noAction: 'Geen actie',
  action: 'Actie van het plan',
  newPerson: (name: string) => `‘${name}’ is nieuw in het netwerk`,
  newOrganisation: (name: string) => `‘${name}’ is een nieuwe organisatie`,
  note: 'Opmerking',
  unknown: 'nog niet bekend',
  withSimilar: (sentence: string, similar: readonly string[]) =>
    similar.length === 0
      ? sentence
      : `${sentence} Lijkt op ${similar.join(', ')}. Kijk bij Netwerk of het dezelfde is.`,
} as const
