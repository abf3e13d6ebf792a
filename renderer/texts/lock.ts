import { durationInWords } from '#domain/texts/keys'

const lockTitle = {
  locked: 'Schakel is op slot',
  'key-missing': 'De sleutel is er niet',
  'wrong-key': 'De sleutel hoort bij andere gegevens',
} as const

/** Words of the lock page. */
export const lockText = {
  title: lockTitle,
  safe: 'Uw gegevens staan veilig. Na het openen bent u weer waar u was.',
  missing:
    'Schakel vindt de sleutel van deze gegevens niet op deze computer. Er is niets veranderd.',
  wrong:
    'Op deze computer staat een sleutel, maar die past niet op deze gegevens. Er is niets veranderd.',
  nothingFits:
    'Bij deze gegevens is geen herstelsleutel gemaakt. Zet het sleutelbestand terug in de map, of zet een reservekopie terug.',
  password: 'Wachtwoord',
  show: 'Laat zien wat ik typ',
  capsLock: 'Caps Lock staat aan.',
  open: 'Open Schakel',
  useRecoveryKey: 'Gebruik mijn herstelsleutel',
  usePassword: 'Gebruik mijn wachtwoord',
  recoveryKey: 'Herstelsleutel',
  recoveryKeyHint:
    'Zeven groepen van vier tekens van uw papier. Streepjes en hoofdletters maken niet uit.',
  readAs: (groups: string) => `Gelezen als ${groups}`,
  wait: (seconds: number) => `U kunt het over ${durationInWords(seconds)} weer proberen.`,
  noPassword:
    'Er is geen wachtwoord. Iedereen achter deze computer kan Schakel nu openen. Stel een wachtwoord in bij Opslag en beveiliging.',
  tryAgain: 'Probeer het opnieuw',
} as const
