import type { KeysState } from '#domain/contract/keys'
import type { PasswordAdvice } from '#domain/security/password-advice'
import { gridDate, shortDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'

const opening: Record<KeysState['opensWith'], string> = {
  keychain: 'via uw aanmelding op deze computer',
  'key-file': 'met een sleutelbestand naast de gegevens',
  password: 'Schakel vraagt om uw wachtwoord',
  nothing: 'de gegevens zijn niet versleuteld',
}

const openingState: Record<KeysState['opensWith'], string> = {
  keychain: 'vanzelf',
  'key-file': 'vanzelf',
  password: 'op slot',
  nothing: 'open',
}

const advice: Record<PasswordAdvice, string> = {
  'too-short': 'Minstens 8 tekens. Een paar losse woorden achter elkaar onthoudt u goed.',
  short: 'Dit mag. Met 12 tekens of meer is het veel moeilijker te raden.',
  easy: 'Dit mag, maar het is makkelijk te raden. Neem liever een paar losse woorden.',
  good: 'Dit is een goede lengte.',
}

/** Words of the keys: the panel, the password, the recovery key and the change of key. */
export const keysText = {
  heading: 'Sleutels',
  opening: 'Openen op deze computer',
  openingDetail: opening,
  openingState,
  keyFileFact: 'Een wachtwoord is veiliger',
  keyFileWhy: 'Wie bij de map met gegevens kan, kan ook bij de sleutel die ernaast staat.',
  noKeyAdvice:
    'Zonder versleuteling zijn er geen sleutels. Gebruik deze gegevens alleen als voorbeeld.',
  recovery: 'Herstelsleutel op papier',
  recoveryNone: 'nog niet gemaakt',
  recoveryMade: (day: IsoDate) => `gemaakt op ${shortDate(day)}, nog niet getest`,
  recoveryTested: (day: IsoDate) => `gemaakt en getest op ${shortDate(day)}`,
  make: 'Maak',
  test: 'Test',
  again: 'Opnieuw',
  password: 'Extra wachtwoord',
  passwordNone: 'niet ingesteld',
  passwordSet: 'ingesteld',
  set: 'Stel in',
  change: 'Wijzig',
  lockAfter: 'Vergrendel na',
  lockAfterDetail: 'ook als de computer op slot gaat of slaapt',
  lockAfterDetailNever: 'dan ook niet als de computer op slot gaat',
  lockAfterNeverPassword: 'wel als de computer op slot gaat of slaapt',
  minutes: (minutes: number) => `${minutes} minuten`,
  never: 'niet',
  lockChanged: 'De vergrendeltijd is gewijzigd.',
  newKey: 'Sleutel van de gegevens',
  newKeyDetail: 'wissel die als iemand anders hem kan hebben',
  switch: 'Wissel',
  onlyYou: 'Zonder deze computer én zonder herstelsleutel kan niemand erbij. Ook wij niet.',
  onlyYouPassword: 'Zonder wachtwoord én zonder herstelsleutel kan niemand erbij. Ook wij niet.',
} as const

export const passwordText = {
  title: (isSet: boolean) => (isSet ? 'Wachtwoord wijzigen' : 'Wachtwoord instellen'),
  sub: 'Alleen wie het weet, opent Schakel',
  why: 'Met een wachtwoord bewaart deze computer geen sleutel meer. Schakel vraagt erom bij elke start, en als Schakel op slot is.',
  forgotten:
    'Vergeet u het, dan opent alleen uw herstelsleutel op papier de gegevens. Oudere reservekopieën houden het wachtwoord van toen.',
  noRecovery: 'U hebt nog geen herstelsleutel die getest is',
  noRecoveryWhy: 'Maak die eerst. Vergeet u uw wachtwoord, dan is dat papier de enige weg.',
  toRecovery: 'Naar de herstelsleutel',
  current: 'Wachtwoord van nu',
  currentHint: 'Of typ hier uw herstelsleutel, als u het wachtwoord kwijt bent.',
  next: 'Nieuw wachtwoord',
  repeat: 'Nog een keer',
  differs: 'Dit is niet hetzelfde als hierboven.',
  advice,
  save: (isSet: boolean) => (isSet ? 'Wijzig wachtwoord' : 'Stel wachtwoord in'),
  cancel: 'Terug',
  saved: 'Het wachtwoord is ingesteld. Alleen dat, of uw herstelsleutel, opent Schakel.',
  remove: 'Haal het wachtwoord weg',
  removeHeading: 'Liever geen wachtwoord?',
  removeWhy:
    'Deze computer bewaart de sleutel dan weer zelf. Typ eerst hierboven het wachtwoord van nu.',
  removed: 'Het wachtwoord is weg. Deze computer opent Schakel weer vanzelf.',
  noKey: 'Deze gegevens zijn niet versleuteld, dus een wachtwoord heeft geen zin.',
} as const

export const recoveryText = {
  title: 'Herstelsleutel op papier',
  sub: 'Opent uw gegevens als niets anders dat meer doet',
  why: 'Uw gegevens staan versleuteld op deze computer. Gaat de computer stuk, of vergeet u uw wachtwoord, dan opent alleen deze sleutel uw reservekopieën.',
  keep: 'Bewaar het papier niet bij de computer: in een kluis, of in een gesloten envelop bij iemand die u vertrouwt.',
  replaces:
    'U hebt al een herstelsleutel. Een nieuwe maakt de oude niet onschadelijk: met het oude papier en een oudere reservekopie gaan uw gegevens nog open. Kan iemand het oude papier hebben? Wissel dan ook de sleutel van de gegevens.',
  make: 'Maak mijn herstelsleutel',
  makeNew: 'Maak een nieuwe',
  later: 'Later',
  once: 'Schakel laat deze sleutel maar één keer zien. Print hem, of schrijf hem over.',
  key: 'Uw herstelsleutel',
  print: 'Print',
  testHeading: 'Klopt uw papier?',
  testHint: 'Typ de laatste twee groepen over van uw papier.',
  lastGroups: 'De laatste twee groepen',
  lastGroupsWrong: 'Dit staat niet op het papier. Kijk de laatste twee groepen na.',
  test: 'Klaar',
  tested: 'De herstelsleutel is getest. Bewaar het papier goed.',
  wholeHeading: 'Test uw herstelsleutel',
  wholeHint: 'Typ hem over van uw papier. Dan weet u zeker dat hij werkt.',
  testWhole: 'Test',
  works: (day: IsoDate) => `Getest op ${gridDate(day)}. Hij opent deze gegevens.`,
  noKey: 'Deze gegevens zijn niet versleuteld. Er is geen herstelsleutel nodig.',
  back: 'Terug',
  paper: {
    title: 'Herstelsleutel van Schakel',
    of: (region: string) => `Gegevens van ${region}`,
    made: (day: IsoDate) => `Gemaakt op ${gridDate(day)}`,
    whatHeading: 'Wat is dit?',
    what: 'Schakel bewaart namen van mensen versleuteld. Met deze sleutel opent u die gegevens als de computer of het wachtwoord er niet meer is. Iedereen met dit papier én een reservekopie kan de gegevens lezen.',
    keepHeading: 'Waar bewaart u dit?',
    keep: 'Niet bij de computer en niet als foto. Wel in een kluis, of in een gesloten envelop.',
    useHeading: 'Hoe gebruikt u dit?',
    use: [
      'Start Schakel. Staat er een slot? Kies ‘Gebruik mijn herstelsleutel’.',
      'Op een nieuwe computer: kies bij de eerste start ‘Zet een reservekopie terug’ en het bestand dat eindigt op .schakel.',
      'Typ de zeven groepen over. Streepjes en hoofdletters maken niet uit. De O is een nul, de I en de L zijn een één.',
    ],
    replaced:
      'Maakt u later een nieuwe sleutel, gooi dit papier dan weg. Oudere reservekopieën openen er nog wel mee.',
  },
} as const

export const newKeyText = {
  title: 'Sleutel wisselen',
  sub: 'Alle gegevens krijgen een nieuwe sleutel',
  why: 'Doe dit als iemand anders de sleutel, het sleutelbestand of uw herstelsleutel kan hebben. Uw gegevens worden opnieuw versleuteld. Er gaat niets verloren, ook niet als de stroom uitvalt.',
  backups:
    'Oudere reservekopieën houden hun oude sleutel. Schakel onthoudt die en kan ze blijven terugzetten.',
  recovery: 'U krijgt een nieuwe herstelsleutel. Gooi het oude papier daarna weg.',
  password: 'Uw wachtwoord',
  passwordHint: 'Het wachtwoord blijft hetzelfde.',
  change: 'Wissel de sleutel',
  changed: 'De gegevens hebben een nieuwe sleutel.',
  noKey: 'Deze gegevens zijn niet versleuteld. Er is geen sleutel om te wisselen.',
  back: 'Terug',
} as const
