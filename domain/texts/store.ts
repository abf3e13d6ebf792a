import type { StoreState } from '#domain/contract/answers'

/** What the store says when no call can be answered; the data itself is never touched. */
export const storeSentence: Record<StoreState, string> = {
  locked: 'Schakel is op slot. Uw gegevens staan veilig. Geef uw wachtwoord of uw herstelsleutel.',
  'key-missing':
    'De sleutel van deze gegevens is hier niet te vinden. Er is niets veranderd. Geef uw herstelsleutel, of zet het sleutelbestand terug.',
  'wrong-key':
    'De sleutel op deze computer hoort bij andere gegevens. Er is niets veranderd. Geef uw herstelsleutel, of zet het goede sleutelbestand terug.',
  damaged:
    'Het gegevensbestand is beschadigd of geen bestand van Schakel. Het blijft staan zoals het is. Zet een reservekopie terug.',
  gone: 'Het gegevensbestand is weg, maar er zijn nog reservekopieën. Er is niets veranderd. Zet een reservekopie terug.',
  newer:
    'Dit bestand is gemaakt met een nieuwere versie van Schakel. Er is niets veranderd. Werk Schakel bij.',
  'read-only':
    'Schakel mag niet in de map met uw gegevens schrijven. Er is niets veranderd. Vraag wie uw computer beheert om schrijfrecht op deze map.',
  'in-use':
    'Schakel is al geopend met deze gegevens. Er is niets veranderd. Gebruik het andere venster, of sluit het eerst.',
}

export const faultSentence =
  'Er ging iets mis in Schakel. Uw laatste handeling is niet gedaan; alles daarvoor is opgeslagen. Probeer het opnieuw.'

/** No room, or a limit of the disk: the same words whichever the system says. */
export const diskFullSentence =
  'De schijf is vol. Uw laatste handeling is niet gedaan; alles daarvoor is opgeslagen. Maak ruimte op de schijf en probeer het opnieuw.'

export const invalidSentence = 'Schakel begrijpt deze vraag niet. Er is niets veranderd.'
export const unknownCallSentence = 'Schakel kent deze opdracht niet. Er is niets veranderd.'

/** What she types over to begin with an empty store beside what cannot be opened. */
export const startAnewWords = 'begin opnieuw'
