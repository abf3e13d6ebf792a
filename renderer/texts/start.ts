/** Words of the first start. */
export const startText = {
  name: 'Schakel',
  offline: 'Alles blijft op deze computer, ook zonder netwerk',
  title: 'Welkom. Waarmee begint u?',
  sub: 'U kunt later alles aanpassen, en elke stap terugzetten.',
  choose: 'Kies een begin',
  achterhoek: 'Begin met het pakket Achterhoek',
  achterhoekDetail:
    'Het regionale plan van december 2024 staat klaar: gemeenten, acties, planning, indicatoren en begrotingsposten. Mensen staan er niet in.',
  recommended: 'aangeraden',
  package: 'Andere regio: kies een regiopakket',
  packageDetail:
    'Een bestand met de gemeenten, het plan en de posten van uw regio, dat eindigt op .json.',
  empty: 'Begin leeg met uw eigen regio',
  emptyDetail: 'U typt de naam van uw regio. De gemeenten zet u daarna zelf in de lijst.',
  restore: 'Zet een reservekopie terug, of neem een dossier over',
  restoreDetail:
    'U kiest een bestand dat eindigt op .schakel, bijvoorbeeld van een USB-stick of uw vorige laptop.',
  restoreChoose:
    'Kies het bestand. Heeft het een andere sleutel, dan vraagt Schakel uw herstelsleutel of wachtwoord.',
  regionName: 'Naam van uw regio',
  organisation: 'Uw organisatie',
  organisationHint: 'Mag leeg. Staat straks op lijsten en verslagen.',
  begin: 'Begin',
  inPackage: 'Wat zit er in het pakket Achterhoek?',
  inPackageSub: (source: string) => `Bron: ${source}. Bij elk gegeven staat de bron.`,
  gemeenten: 'gemeenten',
  gemeentenDetail: (oost: number, west: number) =>
    `${oost} in Oost en ${west} in West, u kunt het wijzigen`,
  actions: 'acties van het plan',
  actionsDetail: 'met stand, volgende stap en bron',
  rows: 'planregels',
  rowsDetail: '2025 per kwartaal, 2026 als jaar',
  indicators: 'indicatoren',
  indicatorsDetail: (withStart: number) =>
    `${withStart} met een startcijfer, meer geeft de bron niet`,
  consultations: 'overleggen',
  consultationsDetail: (projects: number) => `en ${projects} projecten uit bijlage 1`,
  calendarFact: 'De kalender is al gevuld',
  calendarReason:
    'Feestdagen, schoolvakanties en religieuze en culturele dagen. Waar gegevens ontbreken, zegt Schakel dat.',
  yearFact: (year: number) => `Schakel opent op ${year}`,
  yearReason: (years: string | null) =>
    years === null ? 'U kiest zelf welke jaren u plant.' : `Het programma loopt ${years}.`,
  keyFact: {
    none: 'De gegevens worden niet versleuteld',
    'key-file': 'De gegevens worden versleuteld',
    keychain: 'De gegevens worden versleuteld',
    password: 'De gegevens worden versleuteld',
  },
  keyReason: {
    none: 'Zo is Schakel gestart. Gebruik alleen voorbeelden.',
    'key-file': 'De sleutel staat in een bestand naast de gegevens.',
    keychain: 'De sleutel staat in de sleutelbos van deze computer.',
    password: 'Uw wachtwoord opent de gegevens.',
  },
  version: (version: string) => `Versie ${version}`,
  noNetwork: 'Schakel haalt niets op en verstuurt niets',
} as const
