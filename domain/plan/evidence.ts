import { wasHeld } from '#domain/events/event-moments'
import { coverage } from '#domain/people/coverage'
import type { CoverageRow } from '#domain/people/coverage'
import type { ChainFigures } from '#domain/budget/chain-figures'
import type { CostChain, FundingSource } from '#domain/budget/cost-chain'
import type { Instant, IsoDate, WallTime } from '#domain/shared/dates'
import type { ChainRoleId, EventId, GemeenteId } from '#domain/shared/ids'
import { sumCents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'

/** Which days are looked at; `null` is without a bound. */
export type EvidencePeriod = { readonly from: IsoDate | null; readonly until: IsoDate | null }

/** Whether a day lies in the period; something without a day never does. */
export function isInPeriod(day: IsoDate | null, { from, until }: EvidencePeriod): boolean {
  return day !== null && (from === null || day >= from) && (until === null || day <= until)
}

type Meant = {
  readonly date: IsoDate | null
  readonly endTime: WallTime | null
  readonly stage: string
}

/**
 * Whether an event proves anything: it went ahead and is over, or its stage says it was held.
 * An idea, a plan and a cancelled event prove nothing.
 */
export function isHeldEvidence(event: Meant, now: Instant): boolean {
  if (event.stage === 'gehouden' || event.stage === 'afgerond') return true
  return event.stage !== 'idee' && wasHeld(event, now)
}

/** Who was reached: people, each once, and how often they were there. */
export type PeopleReached = {
  /** Distinct people over all events. */
  readonly total: number
  /** Somebody at three events counts three times here. */
  readonly presences: number
  readonly byRole: readonly { readonly chainRoleId: ChainRoleId | null; readonly people: number }[]
  readonly byGemeente: readonly { readonly gemeenteId: GemeenteId; readonly people: number }[]
  /** Who serves the whole region, or works outside it. */
  readonly region: number
}

type Present = CoverageRow & { readonly eventId: EventId; readonly isPresent: boolean }

/**
 * Counts who was in at these events by the rule of the coverage matrix. Somebody with two roles, or
 * serving three gemeenten, is in each of those lines and once in the total.
 */
export function peopleReached(
  guests: readonly Present[],
  chainRoleIds: readonly ChainRoleId[],
  gemeenteIds: readonly GemeenteId[],
): PeopleReached {
  const present = guests.filter(({ isPresent }) => isPresent)
  const matrix = coverage(present, chainRoleIds, gemeenteIds)
  return {
    total: matrix.total,
    presences: new Set(present.map(({ personId, eventId }) => `${personId} ${eventId}`)).size,
    byRole: matrix.lines
      .filter(({ total }) => total > 0)
      .map(({ chainRoleId, total }) => ({ chainRoleId, people: total })),
    byGemeente: matrix.columnTotals.map(({ gemeenteId, total }) => ({ gemeenteId, people: total })),
    region: matrix.regionTotal,
  }
}

/** What it cost, of the annex and of other funding apart. */
export type EvidenceMoney = {
  /** The budget years the period touches; `null` when the period has no bounds. */
  readonly years: { readonly from: number | null; readonly until: number | null }
  /** How many costs are behind it, annex and other funding together. */
  readonly chains: number
  readonly realised: Cents
  readonly committed: Cents
  readonly otherRealised: Cents
  readonly otherCommitted: Cents
}

/**
 * The one definition of what an action cost: of every cost whose event names the action (whatever
 * its day, also a cancelled one) or whose budget line pays for it, each cost once, what the annex
 * calls gerealiseerd and verplicht in the budget years that the period touches. So a year of the
 * report and a year of the annex are the same euros. One cost may serve two actions: amounts of
 * actions are not to be added up, the total over everything is counted by itself.
 */
export function moneyOfEvidence(
  figures: readonly ChainFigures<CostChain>[],
  sources: readonly FundingSource[],
  { from, until }: EvidencePeriod,
): EvidenceMoney {
  const years = { from: yearIn(from), until: yearIn(until) }
  const own = new Set(sources.filter(({ isInAnnex }) => isInAnnex).map(({ id }) => id))
  const counted = figures.flatMap(({ chain, years: all }) => {
    const inYears = all.filter(
      ({ year }) =>
        (years.from === null || year >= years.from) &&
        (years.until === null || year <= years.until),
    )
    const isOwn = own.has(chain.fundingSourceId)
    return inYears.length === 0 ? [] : [{ isOwn, inYears }]
  })
  const sumOf = (isOwn: boolean, figure: 'gerealiseerd' | 'verplicht') =>
    sumCents(
      counted
        .filter((each) => each.isOwn === isOwn)
        .flatMap(({ inYears }) => inYears.map((year) => year[figure])),
    )
  return {
    years,
    chains: counted.length,
    realised: sumOf(true, 'gerealiseerd'),
    committed: sumOf(true, 'verplicht'),
    otherRealised: sumOf(false, 'gerealiseerd'),
    otherCommitted: sumOf(false, 'verplicht'),
  }
}

function yearIn(day: IsoDate | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}
