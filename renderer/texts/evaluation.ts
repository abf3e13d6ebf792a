import type { EvaluationColumnUse } from '#domain/contract/evaluation'

const uses: Record<EvaluationColumnUse, string> = {
  score: 'Cijfer',
  choice: 'Keuze',
  open: 'Open antwoord',
  skip: 'Niet inlezen',
}

const decimals = (least: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: least, maximumFractionDigits: 1 })
const upToOne = decimals(0)
const always = decimals(1)

/** A score as it was given: `8`, `8,5`. */
const score = (value: number) => upToOne.format(value)
/** A mean, always with its decimal: `8,0`. */
const mean = (value: number) => always.format(value)

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`)
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`)

/** Words of what guests thought of an event. */
export const evaluationText = {
  heading: 'Evaluatie',
  none: 'Nog geen evaluatie. Lees het bestand in dat Forms van de antwoorden maakt.',
  read: 'Lees de evaluatie in',
  readAgain: 'Lees opnieuw in',
  remove: 'Haal de evaluatie weg',
  removed: 'De evaluatie is weggehaald.',
  filledIn: (respondents: number, present: number) =>
    present >= respondents ? `${respondents} van ${present} vulden in` : `${respondents} vulden in`,
  mean,
  score,
  meanLabel: 'gemiddelde',
  ofHighest: (highest: number) => `van ${highest}`,
  ofHighestBy: (highest: number, n: number) => `van ${highest} (n = ${n})`,
  given: (n: number) => `${people(n)} ${n === 1 ? 'gaf' : 'gaven'} een cijfer`,
  chart: (question: string, average: number, n: number, spread: string) =>
    `${question}: gemiddeld ${mean(average)}, ${people(n)}. ${spread}`,
  spread: (value: number, count: number) => `${score(value)}: ${count}`,
  low: (average: number, highest: number) =>
    `Gemiddeld ${mean(average)}: dat is minder dan ${score(highest * 0.7)} van ${highest}.`,
  asTable: 'Toon als tabel',
  asChart: 'Toon als grafiek',
  columnQuestion: 'Vraag',
  columnPeople: 'Mensen',
  openAnswers: 'Open antwoorden',
  withoutNames: (count: number) => `${count}, zonder naam`,
  quote: (answer: string, count: number) => (count === 1 ? answer : `${answer} (${count} keer)`),
  more: (count: number) => `Toon nog ${answers(count)}`,
  fewer: 'Toon minder',

  title: 'Evaluatie inlezen',
  sub: (title: string) => `Van ‘${title}’. Schakel leest .xlsx, .ods en .csv.`,
  start:
    'Kies het bestand dat Microsoft Forms of Google Forms van de antwoorden maakt. De kolommen mogen in elke volgorde staan.',
  anonymous: 'Een evaluatie is zonder naam. Namen, e-mailadressen en tijden leest Schakel niet in.',
  reading: (name: string) => `${name} wordt gelezen.`,
  otherFile: 'Ander bestand',
  cancel: 'Annuleer',
  take: (count: number) => `Lees ${answers(count)} in`,
  found: (file: string, sheet: string, count: number) =>
    `${file}, blad ${sheet}, ${answers(count)}. Er is nog niets opgeslagen.`,
  sheet: 'Blad',
  columns: 'Vragen in het bestand',
  columnsCaption: 'De kolommen van het bestand en hoe Schakel ze leest',
  columnHeading: 'Kolom',
  columnUse: 'Wat het is',
  columnScale: 'Schaal',
  columnExample: 'Voorbeeld',
  uses,
  useOf: (heading: string) => `Wat is ‘${heading}’`,
  scaleOf: (heading: string) => `Schaal van ‘${heading}’`,
  scale: (lowest: number, highest: number) => `${lowest} tot ${highest}`,
  notShown: 'wordt niet ingelezen',
  leftOut: (count: number) =>
    count === 1
      ? '1 antwoord past niet bij deze schaal en blijft eruit.'
      : `${count} antwoorden passen niet bij deze schaal en blijven eruit.`,
  replaces: (file: string, respondents: number) =>
    `Hiermee vervangt u de eerdere evaluatie (${file}, ${answers(respondents)}).`,
  preview: 'Zo komt het bij de bijeenkomst',
  nothing: 'Kies bij minstens één kolom wat het is.',
  taken: (respondents: number, hasReplaced: boolean) =>
    hasReplaced
      ? `${answers(respondents)} ingelezen. De eerdere evaluatie is vervangen.`
      : `${answers(respondents)} ingelezen.`,
  whichEvent: 'Van welke bijeenkomst is deze evaluatie?',
  whichEventWhy: 'Kies de bijeenkomst. Daarna ziet u wat er in het bestand staat.',
  noEvents: 'Er is nog geen bijeenkomst met een datum die voorbij is.',
} as const
