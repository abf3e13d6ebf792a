/** Why a change to indicators, overleggen or the communicatieplan was refused. */
export const planRefusalSentences = {
  'measurement-empty': () =>
    'Deze meting heeft geen waarde en geen woorden. Er is niets veranderd. Vul er één in.',
  'measurement-without-value': () =>
    'Bij deze indicator hoort een getal. Er is niets veranderd. Vul de waarde in.',
  'measurement-without-day': () =>
    'Deze meting heeft geen dag. Er is niets veranderd. Kies een dag, of zeg dat het de nulmeting is.',
  'measurement-to-come': () =>
    'Deze dag moet nog komen. Er is niets veranderd. Kies vandaag of een eerdere dag.',
  'measurement-not-yes-no': () =>
    'Bij deze indicator past alleen ja of nee. Er is niets veranderd. Kies een van de twee.',
  'indicator-kind-misfits': () =>
    'Deze soort past niet bij de metingen die er al staan. Er is niets veranderd. Haal eerst die metingen weg, of maak een nieuwe indicator.',
  'topic-twice': () => 'Dit onderwerp staat er al. Er is niets veranderd.',
  'moment-twice': () =>
    'Op deze dag staat al een moment van deze regel. Er is niets veranderd. Kies een andere dag.',
} as const
