/** Words of Het plan. */
export const planTextsText = {
  title: 'Het plan',
  sub: 'Wat het regionaal plan zegt naast de acties, om na te lezen',
  empty: 'Er staat nog niets van het plan in Schakel.',
  kind: {
    goal: 'Einddoel',
    pillar: 'Pijlers',
    bottleneck: 'Knelpunten',
    figure: 'Uitgangscijfers',
    pilot: 'Eerdere pilots',
    topic: 'Onderwerpen voor de CoP',
  },
  figure: (value: string, unit: string | null, level: string | null) =>
    [`${value}${unit === null ? '' : unit === 'procent' ? '%' : ` ${unit}`}`, level]
      .filter((part) => part !== null)
      .join(', '),
  noFigure: 'nog niet bekend',
  source: (source: string) => `Bron: ${source}`,
  ownTopic: 'Zelf toegevoegd',
  newTopic: 'Nieuw onderwerp',
  topic: (title: string) => `Onderwerp ‘${title}’`,
  addTopic: 'Zet erbij',
  keepTopic: 'Bewaar',
  changeTopic: (title: string) => `Wijzig onderwerp ‘${title}’`,
  removeTopic: (title: string) => `Haal onderwerp ‘${title}’ weg`,
  noTopics: 'Nog geen onderwerpen. Zet erbij waar de CoP over zou moeten gaan.',
  said: {
    added: (title: string) => `Onderwerp ‘${title}’ is toegevoegd.`,
    changed: 'Het onderwerp is gewijzigd.',
    removed: (title: string) => `Onderwerp ‘${title}’ is weggehaald.`,
  },
} as const
