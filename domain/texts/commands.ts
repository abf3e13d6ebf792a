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
  'events.save': { label: 'Zet in de lijst', synonyms: ['bewaar', 'maak'] },
  'attendance.invite': { label: 'Nodig uit', synonyms: ['uitnodigen', 'genodigden', 'mensen'] },
  'attendance.desk': {
    label: 'Open balie',
    synonyms: ['deur', 'inchecken', 'aanwezig', 'check-in'],
  },
  'attendance.export': {
    label: 'Maak de presentielijst',
    synonyms: ['Excel', 'aanwezigheid', 'handtekening', 'lijst'],
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
  'budget.book': { label: 'Boeking', synonyms: ['nieuwe boeking', 'factuur', 'kosten', 'betaal'] },
  'budget.export': {
    label: 'Naar Excel',
    synonyms: ['begroting naar Excel', 'begrotingsblad', 'exporteren', 'download'],
  },
  'budget.addLine': { label: 'Post erbij', synonyms: ['nieuwe post', 'begrotingspost'] },
  'budget.addYear': { label: 'Jaar erbij', synonyms: ['nieuw begrotingsjaar', 'volgend jaar'] },
  'budget.compareYears': {
    label: 'Jaren naast elkaar',
    synonyms: ['meerjaren', 'vergelijk jaren', 'drie jaar'],
  },
  'budget.setVersion': {
    label: 'Na wijziging',
    synonyms: ['nieuwe versie van een bedrag', 'begrotingswijziging'],
  },
  'budget.addCost': {
    label: 'Kosten erbij',
    synonyms: ['raming', 'zaal', 'lunch', 'verplichting'],
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
