import type { ClosingFactsEntry, ClosingOfEvent, ClosingStepId } from '#domain/contract/closing'
import type { Outcome, OutcomeKind, OutcomeOwner } from '#domain/contract/outcomes'
import { closeWithinDays } from '#domain/events/closing-steps'
import { daysBetween, gridDate, longDate, shortDate } from '#domain/shared/dates'
import type { IsoDate, WallTime } from '#domain/shared/dates'
import { eventText } from './events.ts'

const kinds: Record<OutcomeKind, string> = {
  agreement: 'Afspraak',
  insight: 'Inzicht',
  'good-example': 'Goed voorbeeld',
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The first names in full, then how many more. */
function namesOf(names: readonly string[], most = 3): string {
  const rest = names.length - most
  const shown = names.slice(0, most).join(', ')
  return rest > 0 ? `${shown} en nog ${rest}` : shown
}

const stepTitle: Record<ClosingStepId, Record<'done' | 'open', string>> = {
  attendance: { done: 'Presentielijst verwerkt', open: 'Nog niemand aanwezig' },
  outcomes: { done: 'Opbrengst vastgelegd', open: 'Nog geen opbrengst' },
  evaluation: { done: 'Evaluatie ingelezen', open: 'Nog geen evaluatie' },
  thanks: { done: 'Bedankt', open: 'Dank nog niet verstuurd' },
  costs: { done: 'Kosten afgehandeld', open: 'Kosten staan nog open' },
}

/** What a step rests on; `openAmount` in words. */
function stepDetail(step: ClosingStepId, facts: ClosingFactsEntry, openAmount: string): string {
  switch (step) {
    case 'attendance':
      return `${facts.present} aanwezig, ${facts.walkIns} aan de deur`
    case 'outcomes':
      return facts.outcomes === 0
        ? 'Schrijf op wat er is afgesproken of geleerd.'
        : counted(facts.outcomes, 'regel', 'regels')
    case 'evaluation':
      if (facts.respondents === null) return 'Lees het bestand van Forms in.'
      return [
        `${facts.respondents} ingevuld`,
        facts.evaluationReadOn === null ? '' : `gelezen op ${shortDate(facts.evaluationReadOn)}`,
      ]
        .filter((part) => part !== '')
        .join(', ')
    case 'thanks':
      if (facts.thanked > 0) return counted(facts.thanked, 'mens bedankt', 'mensen bedankt')
      return facts.thanksUnsent > 0
        ? `${counted(facts.thanksUnsent, 'concept', 'concepten')}, nog niet verstuurd`
        : 'Maak een bedankje voor wie er was.'
    case 'costs':
      return costsDetail(facts, openAmount)
  }
}

function costsDetail(facts: ClosingFactsEntry, openAmount: string) {
  const { costs, openCosts, costsWithoutAmount } = facts
  const unknown =
    costsWithoutAmount === 0
      ? ''
      : counted(costsWithoutAmount, 'post zonder bedrag', 'posten zonder bedrag')
  const known = () => {
    if (costs === 0) return 'Er is nog niets geboekt'
    const named = (count: number) => counted(count, 'kostenpost', 'kostenposten')
    if (openCosts > 0) return `${named(openCosts)} open, samen ${openAmount}`
    return `${named(costs)}${unknown === '' ? ', niets open' : ' afgehandeld'}`
  }
  return [known(), unknown].filter((part) => part !== '').join(', ')
}

/** Words of the tab Opbrengst, of closing an event and of its result page. */
export const closingText = {
  kinds,
  allKinds: 'Alles',
  figures: {
    present: 'Aanwezig',
    walkIns: 'Aan de deur',
    noShows: 'Niet verschenen',
    gemeenten: 'Gemeenten',
  },
  ofGemeenten: (present: number, all: number) => `${present} van ${all}`,
  countedOnce: 'verschillende mensen, elk één keer geteld',
  heading: 'Wat leverde het op?',
  filter: 'Soort opbrengst',
  list: 'Opbrengst van deze bijeenkomst',
  empty: 'Er staat nog niets. Schrijf hieronder een afspraak, een inzicht of een goed voorbeeld.',
  emptyKind: 'Van deze soort staat er nog niets.',
  newOutcome: 'Schrijf een afspraak, inzicht of voorbeeld',
  newKind: 'Soort',
  newHint:
    'Enter zet het vast. Met @ noemt u wie het doet, met # de letter van de actie. Begin met ‘inzicht:’ of ‘voorbeeld:’ voor een andere soort.',
  mentions: 'Wie of welke actie',
  selfName: 'ik',
  selfDetail: 'u zelf',
  addedUnclear: (kind: OutcomeKind, words: readonly string[], namesakes: string | null) =>
    [
      `${kinds[kind]} staat erbij.`,
      words.length === 0
        ? ''
        : `Schakel kent ${words.map((word) => `‘${word}’`).join(' en ')} niet; dat staat nog in de zin.`,
      namesakes === null
        ? ''
        : `Meer mensen heten ‘${namesakes}’. Kies bij de regel wie het doet; de naam staat nog in de zin.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  edit: (text: string) => `Wijzig ‘${text}’`,
  close: 'Sluit',
  sentence: 'Wat',
  kind: 'Soort',
  due: 'Uiterlijk',
  actions: 'Acties van het plan',
  saidAt: 'Waar kwam het ter sprake',
  saidAtHint: 'Bijvoorbeeld: tafel 1 en 2',
  forReport: 'Mag in het jaarrapport',
  inReport: 'mag in het jaarrapport',
  indicator: 'Indicator',
  noIndicator: 'Geen indicator',
  indicatorOf: (title: string) => `indicator: ${title}`,
  owner: (owner: OutcomeOwner) =>
    owner === null ? 'nog niemand' : owner.kind === 'user' ? 'u zelf' : owner.name,
  state: ({ dueOn, doneOn, isLate }: Outcome, today: IsoDate) => {
    if (doneOn !== null) return `Klaar op ${shortDate(doneOn)}`
    if (!isLate || dueOn === null) return 'Loopt'
    return `${counted(daysBetween(dueOn, today), 'dag', 'dagen')} te laat`
  },

  stepsHeading: 'Voor u afrondt',
  stepsDone: (done: number, all: number) => `${done} van ${all} klaar`,
  steps: 'Stappen van het afronden',
  stepTitle,
  stepDetail,
  leftOut: (why: string | null) => (why === null ? 'Niet nodig' : `Niet nodig: ${why}`),
  noShows: (people: ClosingOfEvent['noShows']) =>
    `Niet verschenen: ${namesOf(people.map(({ name }) => name))}`,
  goTo: {
    attendance: 'Neem de lijst over',
    outcomes: 'Schrijf',
    evaluation: 'Lees in',
    thanks: 'Maak',
    costs: 'Bekijk de kosten',
  } satisfies Record<ClosingStepId, string>,
  skip: 'Niet nodig',
  skipLabel: (title: string) => `Niet nodig: ${title}`,
  why: 'Waarom is dit niet nodig?',
  whyHint: 'Mag leeg blijven.',
  keepSkip: 'Sla over',
  takeBack: 'Telt weer mee',
  skipped: (title: string) => `‘${title}’ is niet nodig.`,
  counts: (title: string) => `‘${title}’ telt weer mee.`,
  closed: (open: number) =>
    open === 0
      ? 'De bijeenkomst is afgerond.'
      : `De bijeenkomst is afgerond. ${counted(open, 'stap staat', 'stappen staan')} nog open.`,

  toResult: 'Verslag op één A4',

  waiting: 'Nog niet afgerond',
  waitingWhy: (open: number) =>
    open === 0
      ? `${closeWithinDays} dagen of langer geleden. Alles is vastgelegd.`
      : `${closeWithinDays} dagen of langer geleden. ${counted(open, 'stap staat', 'stappen staan')} open.`,
  waitingMore: (count: number) => `En nog ${counted(count, 'bijeenkomst', 'bijeenkomsten')}.`,
  toClosing: 'Rond af',

  result: {
    title: (event: string) => `Verslag: ${event}`,
    sub: 'Eén A4, zoals het uit de printer komt. Staat er meer in, dan volgt een tweede blad.',
    print: 'Druk af',
    back: 'Terug naar de opbrengst',
    of: (region: string) => `Verslag van een bijeenkomst, ${region}`,
    when: (date: IsoDate | null, from: WallTime | null, until: WallTime | null) =>
      eventText.when(date, from, until),
    where: 'Waar',
    whenLabel: 'Wanneer',
    organiser: 'Organisatie',
    goal: 'Doel',
    forActions: 'Voor actie',
    people: 'Wie er waren',
    figures: {
      invited: 'Uitgenodigd',
      registered: 'Aangemeld',
      present: 'Aanwezig',
      walkIns: 'waarvan aan de deur',
      noShows: 'Niet verschenen',
    },
    chain: 'Aanwezig naar schakel en gemeente',
    chainRole: 'Schakel',
    region: 'Regio',
    total: 'Mensen',
    others: 'Overige deelnemers',
    chainNote:
      'Wie voor meer gemeenten werkt, staat bij elk van die gemeenten. Het totaal telt ieder mens één keer.',
    anonymous: (groups: readonly { place: string; people: number }[]) =>
      `Zonder namen geteld, niet in de aantallen hierboven: ${groups
        .map(({ place, people }) => `${place} ${people}`)
        .join(', ')}.`,
    outcomes: 'Wat het opleverde',
    noOutcomes: 'Er is geen opbrengst vastgelegd.',
    due: (day: IsoDate) => `uiterlijk ${gridDate(day)}`,
    done: 'klaar',
    verbinder: 'de verbinder',
    evaluation: 'Evaluatie',
    noEvaluation: 'Er is geen evaluatie ingelezen.',
    filled: (respondents: number, present: number) =>
      present >= respondents
        ? `${respondents} van ${present} aanwezigen vulden de evaluatie in.`
        : `${respondents} mensen vulden de evaluatie in.`,
    costs: 'Kosten',
    noCosts: 'Er zijn geen kosten geboekt.',
    realised: 'Gerealiseerd',
    committed: 'Nog te betalen',
    estimated: 'Nog geraamd',
    perPerson: 'Per aanwezige, over wat gerealiseerd is',
    printedOn: (today: IsoDate) => `Afgedrukt op ${longDate(today)} uit Schakel.`,
  },
} as const
