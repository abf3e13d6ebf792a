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
  appearance: 'Weergave',
  safety: 'Opslag en beveiliging',
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
  saved: 'Opgeslagen',
  moment: (day: string, time: string) => `${day}, ${time} uur`,
  savedDetail: (when: string) => `${when}. Elke wijziging gaat meteen. U hoeft niets te bewaren.`,
  backup: 'Reservekopie',
  backupDetail: 'Schakel maakt een kopie bij het starten en voor elke lijst die u inleest.',
  encrypted: 'Versleuteld',
  notEncrypted: 'Niet versleuteld',
  encryption: {
    none: 'De gegevens staan leesbaar op deze computer. Gebruik alleen voorbeelden.',
    'key-file':
      'De gegevens zijn versleuteld. De sleutel staat in een bestand naast de gegevens, dus wie bij de map kan, kan ze lezen.',
    keychain: 'Bestand en kopieën. Alleen u opent het, met uw aanmelding op deze laptop.',
  },
  realPeopleWhy:
    'Terugzetten, wissen en bewaartermijnen zijn nog niet gemaakt. Gebruik tot dan alleen verzonnen mensen.',
  version: (version: string) => `Schakel ${version}. Haalt niets op en verstuurt niets.`,
} as const
