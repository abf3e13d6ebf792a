import type { IsoDate } from '#domain/shared/dates'

/** The kinds an indicator is stored as; a percentage without a target asks only for a direction. */
export const indicatorKinds = ['ja_nee', 'percentage', 'kwalitatief'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]
export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** What is asked of an indicator: yes or no, a target, only a direction, or words with evidence. */
export type IndicatorQuestion = 'yes-no' | 'target' | 'direction' | 'words'

export type IndicatorFacts = {
  readonly kind: IndicatorKind
  readonly target: number | null
  readonly direction: Direction | null
  /** What is counted, unless a measurement says otherwise. */
  readonly definition: string | null
}

export type Measured = {
  /** Null only for a start figure of the plan without a day. */
  readonly measuredOn: IsoDate | null
  readonly value: number | null
  readonly text: string | null
  /** Whom it is about: `regio`, `landelijk`, a gemeente; null is the region itself. */
  readonly level: string | null
  readonly definition: string | null
  readonly isStart: boolean
}

/** Why there is nothing to say yet; each has its own sentence. */
export type NoVerdict =
  'no-measurement' | 'no-regional-figure' | 'no-start' | 'start-other-level' | 'other-definition'

export type Verdict = 'yes' | 'no' | 'reached' | 'not-reached' | 'up' | 'down' | 'same' | 'told'

export type Standing<Of extends Measured> = {
  readonly question: IndicatorQuestion
  /** The newest measurement that counts for the region, else the newest of another level. */
  readonly last: Of | null
  /** The start figure it is held against, else the one there is, of whatever level. */
  readonly start: Of | null
  readonly verdict: Verdict | null
  readonly why: NoVerdict | null
  /** The last value less the start, only when the two may be compared. */
  readonly change: number | null
  /** Whether it is as the indicator hopes; null when nothing can be said. */
  readonly isMet: boolean | null
}

/** What an indicator asks, from how it is stored. */
function questionOf({ kind, target }: IndicatorFacts): IndicatorQuestion {
  if (kind === 'ja_nee') return 'yes-no'
  if (kind === 'kwalitatief') return 'words'
  return target === null ? 'direction' : 'target'
}

/**
 * Where an indicator stands. A figure of the country or of one gemeente is never held against the
 * target of the region, nor against a start figure of another level or another definition.
 */
export function standingOf<Of extends Measured>(
  indicator: IndicatorFacts,
  measurements: readonly Of[],
): Standing<Of> {
  const question = questionOf(indicator)
  const counts = measurements.filter((each) => hasContent(question, each))
  const later = counts.filter(({ isStart }) => !isStart).toSorted(byDay)
  const last = later.findLast(isRegional) ?? later.at(-1) ?? null
  const starts = counts.filter(({ isStart }) => isStart).toSorted(byDay)
  const start =
    starts.find((each) => last !== null && isAlike(indicator, each, last)) ??
    starts.find(isRegional) ??
    starts[0] ??
    null
  const base = { question, last, start }
  if (last === null) return { ...base, ...nothing(whyNothing(question, start)) }
  if (question === 'words') return { ...base, ...said('told', null, null) }
  if (!isRegional(last)) return { ...base, ...nothing('no-regional-figure') }
  if (!isOwnDefinition(indicator, last)) return { ...base, ...nothing('other-definition') }
  const change = start !== null && isAlike(indicator, start, last) ? difference(start, last) : null
  if (question === 'yes-no') {
    return { ...base, ...said(last.value === 1 ? 'yes' : 'no', last.value === 1, null) }
  }
  if (question === 'target') return { ...base, ...againstTarget(indicator, last, change) }
  return { ...base, ...againstStart(indicator, { start, last, change }) }
}

type Judged = Pick<Standing<Measured>, 'verdict' | 'why' | 'change' | 'isMet'>

function againstTarget(indicator: IndicatorFacts, last: Measured, change: number | null): Judged {
  const value = last.value ?? 0
  const target = indicator.target ?? 0
  const isMet = indicator.direction === 'down' ? value < target : value > target
  return said(isMet ? 'reached' : 'not-reached', isMet, change)
}

function againstStart(
  indicator: IndicatorFacts,
  { start, last, change }: { start: Measured | null; last: Measured; change: number | null },
): Judged {
  if (start === null) return nothing('no-start')
  if (change === null) {
    return nothing(levelOf(start) === levelOf(last) ? 'other-definition' : 'start-other-level')
  }
  const verdict = change > 0 ? 'up' : change < 0 ? 'down' : 'same'
  return said(verdict, verdict === (indicator.direction ?? 'up'), change)
}

function whyNothing(question: IndicatorQuestion, start: Measured | null): NoVerdict {
  if (question === 'direction' && start === null) return 'no-start'
  return start !== null && !isRegional(start) ? 'no-regional-figure' : 'no-measurement'
}

function nothing(why: NoVerdict): Judged {
  return { verdict: null, why, change: null, isMet: null }
}

function said(verdict: Verdict, isMet: boolean | null, change: number | null): Judged {
  return { verdict, why: null, change, isMet }
}

function hasContent(question: IndicatorQuestion, { value, text }: Measured): boolean {
  return question === 'words' ? (text ?? '') !== '' || value !== null : value !== null
}

// A day that is not known lies before all others: it is a start figure of the plan.
function byDay(one: Measured, other: Measured): number {
  return (one.measuredOn ?? '').localeCompare(other.measuredOn ?? '')
}

/** Whether a measurement is about the region as a whole. */
export function isRegional(measured: Pick<Measured, 'level'>): boolean {
  return levelOf(measured) === 'regio'
}

/** Two levels that are the same thing read the same. */
function levelOf({ level }: Pick<Measured, 'level'>): string {
  const bare = bareOf(level)
  return ['', 'regio', 'regionaal', 'de regio', 'hele regio'].includes(bare) ? 'regio' : bare
}

function isOwnDefinition(indicator: IndicatorFacts, { definition }: Measured): boolean {
  const own = bareOf(indicator.definition)
  return own === '' || bareOf(definition) === '' || bareOf(definition) === own
}

function isAlike(indicator: IndicatorFacts, one: Measured, other: Measured): boolean {
  const definitionOf = ({ definition }: Measured) => bareOf(definition ?? indicator.definition)
  return levelOf(one) === levelOf(other) && definitionOf(one) === definitionOf(other)
}

// Floats that were typed with decimals give back no more decimals than they had.
function difference(start: Measured, last: Measured): number {
  return Math.round(((last.value ?? 0) - (start.value ?? 0)) * 1e6) / 1e6
}

function bareOf(text: string | null): string {
  return (text ?? '').trim().toLowerCase()
}
