import type { StoreState } from '#domain/contract/answers'

/** What the store says when no call can be answered; the data itself is never touched. */
export const storeSentence: Record<StoreState, string> = {
  locked:
    'De gegevens zijn op slot: de sleutel is er niet, of hoort bij een ander bestand. Er is niets veranderd. Zet het sleutelbestand terug, of open Schakel in het venster waar u het hebt ingericht.',
  damaged:
    'Het gegevensbestand is beschadigd of geen bestand van Schakel. Het blijft staan zoals het is. Zet een reservekopie terug.',
  newer:
    'Dit bestand is gemaakt met een nieuwere versie van Schakel. Er is niets veranderd. Werk Schakel bij.',
  'in-use':
    'Schakel is al geopend met deze gegevens. Er is niets veranderd. Gebruik het andere venster, of sluit het eerst.',
}

export const faultSentence =
  'Er ging iets mis in Schakel. Uw laatste handeling is niet gedaan; alles daarvoor is opgeslagen. Probeer het opnieuw.'

export const invalidSentence = 'Schakel begrijpt deze vraag niet. Er is niets veranderd.'
export const unknownCallSentence = 'Schakel kent deze opdracht niet. Er is niets veranderd.'
