import type { CopyReason } from '#domain/contract/privacy'
import type { EraseCopy } from '#domain/contract/privacy-erase'
import { dateWithYear } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)

const fate: Record<EraseCopy['fate'], string> = {
  rewritten: 'Wordt herschreven zonder deze gegevens',
  'other-key': 'Heeft een andere sleutel. Schakel kan er niet bij',
  newer: 'Is van een nieuwere Schakel. Deze kan er niet bij',
  damaged: 'Is beschadigd. Schakel kan er niet bij',
  'loose-file': 'Is een los bestand. Schakel verandert het niet',
  elsewhere: 'Is er nu niet. Schakel kan er niet bij',
  merged: 'Is van toen dit één mens was met een ander. Bij die ander staat er nog iets van',
}

const copyReason: Record<CopyReason, string> = {
  'other-key': 'Andere sleutel',
  newer: 'Nieuwere Schakel',
  damaged: 'Beschadigd',
  'loose-file': 'Los bestand',
  elsewhere: 'Ergens anders',
  merged: 'Van toen twee mensen één waren',
}

const cleanUpReason = {
  attendance: 'Het programmajaar van de laatste bijeenkomst is lang genoeg voorbij.',
  'no-contact': 'Er was al lang geen contact meer.',
} as const

/** Words of the pages about privacy, and of the card on the page of a person. */
export const privacyText = {
  title: 'Privacy en bewaren',
  views: 'Onderdelen van privacy',
  toHome: 'Terug naar Privacy en bewaren',

  intro:
    'Mensen mogen weten wat u van hen bewaart, en mogen vragen om gewist te worden. Hier doet u dat.',
  rights: 'Iemand vraagt iets',
  rightsWhy: 'Antwoord binnen een maand (AVG artikel 12, lid 3).',
  inOrder: 'Op orde houden',
  cleanUpCount: (count: number) =>
    count === 0 ? 'Er is nu niets om op te ruimen.' : `${people(count)} te lang bewaard.`,
  registerWhy: 'Wat Schakel bewaart en waarom, en of een DPIA nodig is.',
  leakWhy: 'Er is een bestand kwijt, of naar de verkeerde gestuurd.',
  retention: 'Hoe lang u bewaart',
  retentionWhy:
    'Dit zijn voorstellen. Vraag uw functionaris voor gegevensbescherming welke termijn geldt. Er verdwijnt nooit iets vanzelf.',
  termOf: (what: string) => `${what}, in maanden`,
  termHint: (start: string, isProposal: boolean) =>
    isProposal ? `Voorstel. Telt ${start}.` : `Door u gekozen. Telt ${start}.`,
  useProposal: 'Neem het voorstel',
  useProposalOf: (what: string) => `Neem het voorstel voor ${what.toLowerCase()}`,
  retentionChanged: 'De bewaartermijn is gewijzigd.',
  programme: 'Doel en grondslag van het programma',
  programmeWhy:
    'Geldt voor iedereen bij wie niets anders staat. Een voorstel geldt pas als u het kiest.',
  purpose: 'Doel',
  basis: 'Grondslag',
  proposed: (word: string) => `Voorstel: ${word}`,
  asProgramme: (word: string) => `Als het programma: ${word}`,
  factChanged: 'Dat is genoteerd.',

  // The card of a person.
  card: 'Privacy',
  source: 'Herkomst',
  sourceHint: 'Hoe deze gegevens bij u kwamen.',
  byHand: (day: IsoDate) => `Leeg is: zelf ingevoerd, ${dateWithYear(day)}.`,
  described: (name: string) => `Gewijzigd bij ${name}.`,
  consents: 'Toestemmingen',
  noConsents: 'Nog geen toestemming genoteerd.',
  given: (day: IsoDate, how: string) => `gegeven op ${dateWithYear(day)}, ${how}`,
  withdrawn: (day: IsoDate) => `ingetrokken op ${dateWithYear(day)}`,
  addConsent: 'Toestemming erbij',
  consentFor: 'Waarvoor',
  consentOn: 'Gegeven op',
  consentHow: 'Hoe',
  consentHowHint: 'Bijvoorbeeld: op papier, per mail, aan de telefoon.',
  keepConsent: 'Noteer toestemming',
  stop: 'Laat maar',
  dayMissing: 'Vul een dag in.',
  howMissing: 'Schrijf op hoe de toestemming gegeven is.',
  consentAdded: 'De toestemming is genoteerd.',
  withdraw: 'Ingetrokken',
  withdrawOf: (what: string) => `Toestemming voor ${what.toLowerCase()} is ingetrokken`,
  consentWithdrawn: 'Genoteerd dat de toestemming is ingetrokken.',
  removeConsent: 'Haal weg',
  removeConsentOf: (what: string) => `Haal toestemming voor ${what.toLowerCase()} weg`,
  consentRemoved: 'De toestemming is weggehaald.',
  keptUntil: (day: IsoDate, reason: string) =>
    `Blijft bewaard tot en met ${dateWithYear(day)}: ${reason}`,
  toDossier: 'Inzage',
  toErase: 'Wis',

  // Choosing a person.
  choose: 'Wie',
  chooseHint: 'Typ een deel van de naam. Ook wie niet meer op de lijst staat, is te vinden.',
  offTheList: 'niet meer op de lijst',

  // Inzage.
  dossierSub: 'Alles wat Schakel van één mens weet',
  dossierStart: 'Kies wie om inzage vraagt. Schakel zoekt alles bij elkaar.',
  dossierCheck:
    'Stuur dit alleen aan de mens zelf. Kijk eerst of er niets over een ander in staat.',
  saveDossier: 'Bewaar als Excel en JSON',
  savedDossier: (names: readonly string[]) => `Bewaard: ${names.join(' en ')}.`,
  print: 'Print',
  rows: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
  nothing: 'Niets.',

  // Wissen.
  eraseSub: 'Haalt iemand uit Schakel en uit de reservekopieën',
  eraseStart: 'Kies wie gewist wil worden. Schakel laat eerst zien wat er gebeurt.',
  addPerson: 'Nog iemand',
  leaveOut: (name: string) => `Laat ${name} staan`,
  goes: 'Dit gaat weg',
  stays: 'Dit blijft, zonder naam',
  staysWhy: 'Aantallen in verslagen en de begroting veranderen niet.',
  places: 'Hier staat de naam in een tekst',
  placesWhy: 'Aangevinkt wordt de naam vervangen door [gewist].',
  placesNone: 'De naam staat nergens anders in een tekst.',
  clearPlace: (where: string, excerpt: string) => `${where}: ${excerpt}`,
  uncertain: 'Eén woord kan ook een ander zijn. Kijk zelf.',
  copies: 'Kopieën',
  copiesNone: 'Er zijn geen reservekopieën in de map van Schakel.',
  fate,
  rewritten: (count: number) =>
    count === 1
      ? '1 reservekopie wordt herschreven zonder deze gegevens.'
      : `${count} reservekopieën worden herschreven zonder deze gegevens.`,
  lapses: (day: IsoDate) => `Haal het weg vóór ${dateWithYear(day)}.`,
  elsewhere: (day: IsoDate) =>
    `Kopieën op een andere plek kent Schakel niet. Haal die ook weg, uiterlijk ${dateWithYear(day)}.`,
  noWayBack: 'Dit kunt u niet ongedaan maken.',
  noWayBackWhy:
    'Ook alles wat u nu nog ongedaan kunt maken, vervalt. Er wordt geen reservekopie vooraf gemaakt.',
  typeToErase: (words: string) => `Typ ‘${words}’`,
  erase: 'Wis voorgoed',
  erased: (count: number, copies: number) =>
    `${people(count)} gewist, ook uit ${copies === 1 ? '1 reservekopie' : `${copies} reservekopieën`}.`,
  erasedLapsing: (count: number) =>
    count === 1 ? '1 kopie staat op de opruimlijst.' : `${count} kopieën staan op de opruimlijst.`,
  eraseNext: 'Nog iemand wissen',

  // Opruimlijst.
  cleanUpSub: 'Wie u langer bewaart dan de termijn',
  cleanUpEmpty: 'Er is nu niets om op te ruimen. Schakel kijkt elke dag opnieuw.',
  cleanUpWhy:
    'Kijk één keer per maand. Wie gewist is, telt nog mee als aantal: wie het was, is dan niet meer na te gaan.',
  due: 'Te lang bewaard',
  name: 'Naam',
  reason: 'Waarom',
  lastContact: 'Laatste contact',
  dueOn: 'Termijn voorbij op',
  lost: 'Blijft als aantal',
  lostEvents: (count: number) => (count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`),
  actions: 'Doen',
  cleanUpReason,
  keep: 'Houd nog',
  keepOf: (name: string) => `Houd ${name} nog`,
  keepUntil: 'Tot en met',
  keepReason: 'Reden',
  keepReasonHint: 'Waarom u deze mens langer nodig hebt.',
  reasonMissing: 'Schrijf op waarom.',
  keepSave: 'Bewaar langer',
  keptLonger: (name: string, day: IsoDate) =>
    `${name} blijft bewaard tot en met ${dateWithYear(day)}.`,
  eraseOf: (name: string) => `Wis ${name}`,
  eraseShort: 'Wis',
  eraseAll: (count: number) => `Wis ${count === 1 ? 'deze mens' : `deze ${count} mensen`}`,
  choosePerson: (name: string) => `Kies ${name}`,
  kept: 'Langer bewaard',
  until: 'Tot en met',
  stopKeeping: 'Niet langer',
  stopKeepingOf: (name: string) => `Bewaar ${name} niet langer`,
  notKept: (name: string) => `${name} volgt de termijn weer.`,
  lapsing: 'Kopieën die weg moeten',
  lapsingWhy: 'Hier kan Schakel niet bij. Haal het bestand zelf weg.',
  copy: 'Bestand',
  copyReason,
  before: 'Weg vóór',
  over: 'te laat',
  gone: 'Het is weg',
  goneOf: (name: string) => `${name} is weg`,
  copyGone: 'Genoteerd dat de kopie weg is.',
  noteCopy: 'Kopie ergens anders',
  noteCopyHint: 'Bijvoorbeeld een stick of een map op het netwerk. Schakel herinnert u.',
  noteCopySave: 'Zet op de lijst',
  copyNoted: 'De kopie staat op de lijst.',

  // Vandaag.
  todayHeading: 'Opruimen',
  todayFact: (count: number) => `${people(count)} langer bewaard dan de termijn`,
  todayWhy: 'Houd met een reden, of wis. Er gebeurt niets vanzelf.',
  todayCopies: (count: number) =>
    count === 1 ? '1 kopie moest al weg zijn' : `${count} kopieën moesten al weg zijn`,
  todayCopiesWhy: 'Er staat nog iemand in die gewist is.',
  toCleanUp: 'Kijk na',

  // Verwerkingsregister.
  registerSub: 'Wat Schakel van mensen bewaart, voor artikel 30 van de AVG',
  registerIntro:
    'Deze tekst komt uit de tabellen van Schakel zelf. Wat u niet invult, blijft ‘nog niet bekend’.',
  unknown: 'nog niet bekend',
  unknownNow: 'Nog niet bekend.',
  facts: 'Vul zelf in',
  held: 'Wat er bewaard wordt',
  what: 'Gegevens',
  whatFor: 'Waarvoor',
  howLong: 'Hoe lang',
  columnNames: 'Kolommen',
  inTexts: 'Vrije teksten',
  inTextsWhy:
    'In deze teksten kan een mens genoemd worden. Schrijf er niets over gezondheid, geloof of herkomst.',
  never: 'Nooit bedoeld voor',
  neverList:
    'Burgerservicenummer, nationaliteit, geloof, gezondheid of verblijfsstatus. Schakel heeft er geen veld voor.',
  dpia: 'DPIA',
  dpiaFact: 'Een DPIA is waarschijnlijk nodig.',
  dpiaWhy:
    'Het gaat om mensen in een kwetsbare positie, over jaren gevolgd, en een schakel of taal kan iets zeggen over herkomst (AVG artikel 35). Bespreek het met uw functionaris.',
  dpiaHints: 'Wat Schakel daarvoor al doet',
  dpiaDone: [
    'Gegevens en reservekopieën zijn versleuteld, behalve bij voorbeelden.',
    'Er gaat niets over internet. Schakel haalt niets op en verstuurt niets.',
    'Inzage en wissen gaan over alles, ook over reservekopieën.',
    'Wat u deed, staat in een logboek met nummers en zonder namen.',
    'Een gevoelige schakel komt niet op een lijst, tenzij u dat kiest.',
  ],
  dpiaOpen: 'Wat u zelf nog beschrijft',
  dpiaAsk: [
    'Waarom dit nodig is, en of het met minder kan.',
    'Welk risico mensen lopen als een lijst bij een ander komt.',
    'Wie bij deze laptop kan, en wat er gebeurt bij verlies.',
    'Wat mensen er zelf van vinden.',
  ],
  copyText: 'Kopieer als tekst',
  copied: 'Het register staat op het klembord.',
  notCopied: 'Het klembord werkt nu niet. Probeer het opnieuw.',

  // Datalek.
  leakSub: 'Als een bestand kwijt is of bij de verkeerde kwam',
  leakStart: 'Kies een kopie van het bestand. Schakel leest het en bewaart het niet.',
  chooseFile: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  kind: {
    backup: 'Een reservekopie van Schakel',
    database: 'Een gegevensbestand',
    workbook: 'Een lijst',
    unknown: 'Een ander bestand',
  },
  encrypted: 'Versleuteld. Zonder de sleutel is het niet te lezen.',
  readable: 'Niet versleuteld. Iedereen kan dit lezen.',
  unreadable:
    'Schakel kan dit niet lezen. Waarschijnlijk is het versleuteld, maar dat is niet zeker.',
  madeAt: (day: IsoDate) => `Gemaakt op ${dateWithYear(day)}.`,
  peopleInFile: (count: number) => `${people(count)} in dit bestand.`,
  inNetwork: (count: number) => `${people(count)} hiervan in Netwerk.`,
  bsn: 'Er staat een nummer in dat op een burgerservicenummer lijkt.',
  sheet: (name: string, rows: number) => `${name}, ${rows === 1 ? '1 rij' : `${rows} rijen`}`,
  noColumns: 'Geen koppen gevonden.',
  whoIs: 'In Netwerk',
  steps: 'Wat u doet, binnen 72 uur',
  stepList: [
    'Schrijf op wanneer u het merkte. Vanaf dat moment telt de tijd.',
    'Haal het bestand terug of laat het wissen. Vraag om een bevestiging.',
    'Meld het meteen bij uw functionaris voor gegevensbescherming.',
    'Is er een risico voor mensen, dan meldt uw organisatie het binnen 72 uur bij de Autoriteit Persoonsgegevens.',
    'Is het risico hoog, dan hoort iedereen om wie het gaat het ook.',
    'Leg vast wat er gebeurde, ook als u niet meldt.',
  ],
  stepSource: 'Bron: AVG artikel 33 en 34, en de Autoriteit Persoonsgegevens:',
  authority:
    'https://www.autoriteitpersoonsgegevens.nl/nl/onderwerpen/beveiliging/beveiliging-van-persoonsgegevens',
} as const
