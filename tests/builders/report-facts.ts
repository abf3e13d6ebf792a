import type { ActionFact, ReportFacts } from '#domain/report/facts'
import { isoDate } from '#domain/shared/dates'

/** A report of a year in which nothing was done; the test names what was. */
export function reportFacts(changes: Partial<ReportFacts> = {}): ReportFacts {
  return {
    period: { from: isoDate('2025-01-01'), until: isoDate('2025-12-31') },
    today: isoDate('2025-09-30'),
    eventTypes: [],
    events: [],
    conversations: [],
    outcomes: [],
    evaluations: [],
    scores: [],
    roles: [],
    withoutRole: 0,
    gemeenten: [],
    wholeRegion: 0,
    organisations: [],
    anonymous: [],
    actions: [],
    indicators: [],
    pool: { events: [], nobody: [], people: 0, hours: [] },
    money: [],
    linesWithoutAmount: 0,
    openAgreements: [],
    coming: [],
    ...changes,
  }
}

/** An action for which nothing was done. */
export function actionFact(changes: Partial<ActionFact> = {}): ActionFact {
  return {
    id: 'a',
    title: 'Structuur rondom inburgering organiseren',
    state: 'lopend',
    nextStep: null,
    yearText: null,
    events: [],
    conversations: [],
    people: 0,
    anonymous: 0,
    outcomes: [],
    ...changes,
  }
}
