import type { Gemeente } from '#domain/contract/plan'
import type { Appearance } from '#domain/contract/system'

const certainty: Record<Gemeente['subregionCertainty'], string> = {
  bron: 'staat in de bron',
  afgeleid: 'afgeleid uit de bron',
  te_verifieren: 'nog nakijken',
  gebruiker: 'door u gekozen',
}

const themes: Record<Appearance['theme'], string> = {
  systeem: 'Als de computer',
  licht: 'Licht',
  donker: 'Donker',
  contrast: 'Contrast',
}

const densities: Record<Appearance['density'], string> = {
  compact: 'Compact',
  normaal: 'Normaal',
  ruim: 'Ruim',
}

/** Words of Instellingen. */
export const settingsText = {
  title: 'Instellingen',
  list: 'Soorten instellingen',
  yourWork: 'Uw werk',
  program: 'Dit programma',
  region: 'Regio en gemeenten',
  venues: 'Plaatsen en zalen',
  types: 'Soorten en sjablonen',
  texts: 'Teksten van berichten',
  calendarDays: 'Kalenderdagen',
  amounts: 'Bedragen per jaar',
  appearance: 'Weergave',
  safety: 'Opslag en beveiliging',
  privacy: 'Privacy en bewaren',
  regionName: 'Naam van de regio',
  organisation: 'Uw organisatie',
  organisationHint: 'Staat straks op lijsten en verslagen.',
  centre: 'Centrumgemeente',
  centreHint: 'De gemeente die het budget beheert.',
  changed: 'De regio is gewijzigd.',
  gemeenten: 'Gemeenten',
  gemeentenHint:
    'Oost en West, de vakantieregio en de korte naam kunt u wijzigen met F2 of dubbelklik.',
  name: 'Gemeente',
  shortName: 'Kort',
  subregion: 'Deel',
  certaintyHeading: 'Hoe zeker',
  schoolRegions: 'Schoolvakantie',
  note: 'Opmerking',
  oost: 'Oost',
  west: 'West',
  noSubregion: 'geen deel',
  certainty,
  attention: (region: string) => `let op ${region}`,
  gemeenteChanged: (name: string) => `${name} is gewijzigd.`,
  gemeenteAdded: (name: string) => `${name} staat op de lijst.`,
  gemeenteRemoved: (name: string) => `${name} is van de lijst.`,
  newGemeente: 'Nieuwe gemeente',
  add: 'Zet op de lijst',
  remove: 'Haal van de lijst',
  noGemeenten: 'Nog geen gemeenten. Typ hieronder de eerste.',
  source: (source: string) => `Bron: ${source}`,
  chainRoles: 'Schakels in de keten',
  chainRoleCount: (count: number) => `${count} schakels`,
  theme: 'Kleuren',
  themes,
  themeHint: 'Het contrastthema van Windows gaat altijd voor.',
  density: 'Dichtheid van lijsten',
  densities,
  motion: 'Beweging',
  hasMotion: 'Laat panelen en meldingen kort bewegen',
  keys: 'Toetsen',
  hasLetterKeys: 'Eén letter is een sneltoets, zoals N voor nieuw',
  letterKeysHint: 'Zet dit uit als u dicteert. Toetsen met Ctrl of Alt blijven werken.',
  appearanceChanged: 'De weergave is gewijzigd.',
} as const
