import type { ActionId, PlaceId } from '#domain/commands/registry'

type Words = { readonly label: string; readonly synonyms: readonly string[] }

/** The name of each place, and what else people call it. */
export const placeWords: Record<PlaceId, Words> = {
  today: { label: 'Vandaag', synonyms: ['begin', 'taken', 'overzicht'] },
  calendar: { label: 'Kalender', synonyms: ['agenda', 'jaar', 'maand', 'datum'] },
  events: { label: 'Bijeenkomsten', synonyms: ['evenementen', 'CoP', 'sessies'] },
  network: { label: 'Netwerk', synonyms: ['mensen', 'contacten', 'organisaties', 'partners'] },
  sleutelpersonen: { label: 'Sleutelpersonen', synonyms: ['pool', 'tolken', 'talen'] },
  budget: { label: 'Begroting', synonyms: ['geld', 'kosten', 'posten', 'budget'] },
  plan: { label: 'Plan van aanpak', synonyms: ['acties', 'indicatoren', 'planning'] },
  report: { label: 'Rapportage', synonyms: ['verslag', 'jaarverslag', 'overdracht'] },
  settings: { label: 'Instellingen', synonyms: ['opties', 'voorkeuren'] },
}

/** What each action is called on its button and in the list of actions. */
export const actionWords: Record<ActionId, Words> = {
  'history.undo': { label: 'Maak ongedaan', synonyms: ['terug', 'herstel'] },
  'history.redo': { label: 'Doe opnieuw', synonyms: ['toch doen'] },
  'palette.open': { label: 'Zoek of doe iets', synonyms: ['opdrachten', 'zoeken'] },
  'shortcuts.show': { label: 'Sneltoetsen', synonyms: ['toetsen', 'toetsenbord'] },
  'region.next': { label: 'Naar het volgende deel van het scherm', synonyms: [] },
  'region.previous': { label: 'Naar het vorige deel van het scherm', synonyms: [] },
  'toast.focus': { label: 'Naar de melding', synonyms: [] },
  'events.new': {
    label: 'Nieuwe bijeenkomst',
    synonyms: ['plan', 'evenement', 'CoP', 'sessie'],
  },
  'people.new': { label: 'Nieuw mens', synonyms: ['persoon', 'contact', 'toevoegen'] },
  'organisations.show': {
    label: 'Organisaties',
    synonyms: ['partners', 'instanties', 'bedrijven'],
  },
  'exchange.import': {
    label: 'Lees Excel in',
    synonyms: ['importeren', 'csv', 'lijst', 'bestand'],
  },
  'settings.region': { label: 'Regio en gemeenten', synonyms: ['Oost', 'West', 'gemeente'] },
  'settings.appearance': {
    label: 'Weergave en beweging',
    synonyms: ['thema', 'donker', 'licht', 'contrast', 'dichtheid', 'kleur'],
  },
  'settings.safety': {
    label: 'Opslag en beveiliging',
    synonyms: ['reservekopie', 'backup', 'sleutel', 'versleuteld'],
  },
}
