import type { ChapterId } from '#domain/report/chapters'
import type { ReportFacts, RoleFact } from '#domain/report/facts'
import { keyOf } from '#domain/report/make-proof'
import { isWholeYears } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import { periodWords, wholeYearsWords } from './report.ts'

type About = {
  readonly facts: ReportFacts
  /** The mark of a figure by its key. */
  readonly mark: (key: string) => string
  readonly value: (key: string) => number
  /** Whether its value is known; an amount can be not yet decided. */
  readonly isKnown: (key: string) => boolean
  readonly largest: RoleFact | null
}

type Paragraph = readonly (string | null)[]

const was = (value: number) => (value === 1 ? 'was' : 'waren')

const are = (value: number) => (value === 1 ? 'is' : 'zijn')

// Of a number of things: none of them "is", as one is.
const ofThem = (value: number) => (value <= 1 ? 'is' : 'zijn')

// Money is counted per year: of a quarter it is that of the whole year, and says so.
const thereIs = (period: Period) =>
  isWholeYears(period) ? 'Er is' : `In ${wholeYearsWords(period)} is`

const came = (value: number) => (value === 1 ? 'kwam' : 'kwamen')

/** The sentences Schakel proposes per chapter; she changes them as she likes. */
export const startSentences: Record<ChapterId, (about: About) => readonly Paragraph[]> = {
  summary: ({ facts, mark, value, isKnown }) => [
    [
      `In ${periodWords(facts.period)} ${was(value('bijeenkomsten'))} er ${mark('bijeenkomsten')} en ${mark('gesprekken')}.`,
      `Daar ${came(value('mensen'))} ${mark('mensen')}, van ${mark('organisaties')}.`,
    ],
    [
      value('afspraken') === 0
        ? null
        : `Er ${was(value('afspraken'))} ${mark('afspraken')}. Daarvan ${ofThem(value('afgerond'))} er ${mark('afgerond')}.`,
      isKnown('gerealiseerd')
        ? `${thereIs(facts.period)} ${mark('gerealiseerd')}.`
        : 'Wat er is gerealiseerd, is nog niet bekend.',
    ],
  ],
  done: ({ facts, mark, value }) => [
    [
      `In ${periodWords(facts.period)} ${was(value('bijeenkomsten'))} er ${mark('bijeenkomsten')}.`,
      `Ook ${was(value('gesprekken'))} er ${mark('gesprekken')} met partners in de keten.`,
    ],
    [
      `Dat leverde ${mark('afspraken')}, ${mark('inzichten')} en ${mark('voorbeelden')} op.`,
      value('ingevuld') === 0
        ? null
        : `Van de gasten ${came(value('ingevuld'))} ${mark('ingevuld')} terug.`,
    ],
  ],
  reached: ({ facts, mark, value, largest }) => [
    [
      `In ${periodWords(facts.period)} ${came(value('mensen'))} ${mark('mensen')}, van ${mark('organisaties')}.`,
      `Samen waren zij ${mark('aanwezig')} aanwezig.`,
      `Uit ${mark('gemeenten')} was er iemand bij.`,
    ],
    [
      largest === null
        ? null
        : `De grootste groep was ${largest.name}: ${mark(keyOf('rol', largest.id))}.`,
      ...facts.roles
        .filter(({ holes, total }) => holes.length > 0 && total > 0)
        .slice(0, 2)
        .map(
          ({ id, name }) => `${name}: in ${mark(keyOf('ontbreekt', id))} is nog niemand bereikt.`,
        ),
    ],
    [
      value('zonder-naam') === 0
        ? null
        : `Daarnaast ${are(value('zonder-naam'))} ${mark('zonder-naam')} geteld. Zij tellen niet mee bij de mensen, want wij weten niet wie zij zijn.`,
      value('online') === 0
        ? null
        : `Online is er ${mark('online')} gekeken. De kijkers tellen niet mee als mensen, want wij weten niet wie zij zijn.`,
    ],
  ],
  actions: ({ facts }) => [
    [
      facts.actions.length === 0
        ? 'Er staan geen acties in het plan.'
        : 'Hieronder staat per actie van het plan wat er in deze periode is gedaan.',
    ],
  ],
  indicators: ({ facts }) => [
    [
      facts.indicators.length === 0
        ? 'Er staan geen indicatoren in het plan.'
        : 'Hieronder staat per indicator de laatste meting. Waar nog geen meting is, staat dat erbij.',
    ],
  ],
  pool: ({ mark, value }) => [
    [
      `De pool hielp bij ${mark('hulp')}, in ${mark('talen')}.`,
      value('sleutelpersonen') === 0
        ? null
        : `Daarvoor ${came(value('sleutelpersonen'))} ${mark('sleutelpersonen')}.`,
      value('uren') === 0 ? null : `Samen werkten zij ${mark('uren')}.`,
      value('niemand') === 0 ? null : `Voor een taal was er ${mark('niemand')}.`,
    ],
  ],
  money: ({ facts, mark, isKnown }) => [
    [
      isKnown('begroot')
        ? `${thereIs(facts.period)} ${mark('begroot')}. Daarvan is ${mark('gerealiseerd')} en ${mark('verplicht')}.`
        : isKnown('gerealiseerd')
          ? `Wat er is begroot, is nog niet bekend. ${thereIs(facts.period)} ${mark('gerealiseerd')} en ${mark('verplicht')}.`
          : 'Wat er is begroot en gerealiseerd, is nog niet bekend.',
      isKnown('restant') ? `Er is nog ${mark('restant')}.` : null,
    ],
  ],
  ahead: ({ mark, value }) => [
    [
      `Er ${are(value('open-afspraken'))} nog ${mark('open-afspraken')}.`,
      `Na deze periode ${value('komend') === 1 ? 'staat' : 'staan'} er ${mark('komend')} gepland.`,
    ],
  ],
}
