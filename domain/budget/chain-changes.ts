import type { BudgetLineId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { figuresOfChain } from './chain-figures.ts'
import type { CostFigures } from './chain-figures.ts'
import { cost } from './cost-chain.ts'
import type { CostChain, MoneyEntry } from './cost-chain.ts'

/** A cost with its bookings as it stood at one moment. */
export type ChainStand = {
  readonly chain: CostChain
  readonly isInAnnex: boolean
  readonly entries: readonly MoneyEntry[]
}

/** What happened to a cost between two moments. */
export type ChainCause =
  | {
      readonly kind: 'entry-new' | 'entry-gone' | 'entry-changed'
      readonly entryId: MoneyEntryId
      readonly step: MoneyEntry['step']
      readonly date: MoneyEntry['date']
      readonly before: Cents | null
      readonly after: Cents | null
    }
  | { readonly kind: 'closed' | 'reopened' | 'covers-estimate' | 'keeps-estimate' }
  | { readonly kind: 'into-annex' | 'out-of-annex' }
  | {
      readonly kind: 'moved'
      readonly from: Place
      readonly to: Place
    }

export type Place = { readonly lineId: BudgetLineId; readonly eventId: EventId | null }

/** What one thing that happened did to the figures of one line, event and year. */
export type Effect = CostFigures & Place & { readonly year: number }

export type ChainChange = {
  readonly chainId: CostChainId
  readonly cause: ChainCause
  readonly effects: readonly Effect[]
}

type Stand = {
  readonly chain: CostChain
  readonly isInAnnex: boolean
  readonly entries: ReadonlyMap<MoneyEntryId, MoneyEntry>
}

/**
 * Walks from the one stand to the other, a step at a time, and says what each step did. The steps
 * follow each other, so together they are the whole difference to the cent. First what moves and
 * reopens, then the bookings by day, last what closes: as it happens at a desk.
 */
export function chainChanges(
  before: ChainStand | null,
  after: ChainStand | null,
): readonly ChainChange[] {
  const known = before ?? after
  if (known === null) return []
  const changes: ChainChange[] = []
  let stand: Stand = {
    chain: before?.chain ?? { ...known.chain, closedOn: null },
    isInAnnex: known.isInAnnex,
    entries: byId(before?.entries ?? []),
  }
  for (const { cause, next } of steps(stand, after)) {
    const reached = next(stand)
    const effects = effectsOf(stand, reached)
    if (effects.length > 0) changes.push({ chainId: known.chain.id, cause, effects })
    stand = reached
  }
  return changes
}

type Step = { readonly cause: ChainCause; readonly next: (stand: Stand) => Stand }

function steps(start: Stand, after: ChainStand | null): readonly Step[] {
  const bookings = bookingSteps(start.entries, byId(after?.entries ?? []))
  if (after === null) return bookings
  const { chain } = start
  const goal = after.chain
  const found: Step[] = []
  const change = (cause: ChainCause, part: Partial<CostChain>) =>
    found.push({
      cause,
      next: (stand) => ({ ...stand, chain: { ...stand.chain, ...part } }),
    })

  if (start.isInAnnex !== after.isInAnnex) {
    const cause = { kind: after.isInAnnex ? 'into-annex' : 'out-of-annex' } as const
    found.push({ cause, next: (stand) => ({ ...stand, isInAnnex: after.isInAnnex }) })
  }
  if (chain.lineId !== goal.lineId || chain.eventId !== goal.eventId) {
    const to = { lineId: goal.lineId, eventId: goal.eventId }
    change({ kind: 'moved', from: { lineId: chain.lineId, eventId: chain.eventId }, to }, to)
  }
  if (chain.closedOn !== null && goal.closedOn === null) {
    change({ kind: 'reopened' }, { closedOn: null })
  }
  if (chain.coversEstimate !== goal.coversEstimate) {
    const kind = goal.coversEstimate ? 'covers-estimate' : 'keeps-estimate'
    change({ kind }, { coversEstimate: goal.coversEstimate })
  }
  found.push(...bookings)
  if (chain.closedOn === null && goal.closedOn !== null) {
    change({ kind: 'closed' }, { closedOn: goal.closedOn })
  }
  return found
}

function bookingSteps(
  before: ReadonlyMap<MoneyEntryId, MoneyEntry>,
  after: ReadonlyMap<MoneyEntryId, MoneyEntry>,
): readonly Step[] {
  const gone = [...before.values()].filter(({ id }) => !after.has(id))
  const kept = [...after.values()].flatMap((entry) => {
    const was = before.get(entry.id)
    return was !== undefined && countsTheSame(was, entry) ? [] : [{ was: was ?? null, entry }]
  })
  return [
    ...gone.map((was) => bookingStep(was, null)),
    ...kept.map(({ was, entry }) => bookingStep(was, entry)),
  ].toSorted((a, b) => compare(keyOf(a.cause), keyOf(b.cause)))
}

function bookingStep(was: MoneyEntry | null, is: MoneyEntry | null): Step {
  const entry = is ?? was
  if (entry === null) throw new Error('A booking that never was')
  const kind = was === null ? 'entry-new' : is === null ? 'entry-gone' : 'entry-changed'
  return {
    cause: {
      kind,
      entryId: entry.id,
      step: entry.step,
      date: entry.date,
      before: was === null ? null : cost(was),
      after: is === null ? null : cost(is),
    },
    next: (stand) => {
      const entries = new Map(stand.entries)
      if (is === null) entries.delete(entry.id)
      else entries.set(entry.id, is)
      return { ...stand, entries }
    },
  }
}

function countsTheSame(one: MoneyEntry, other: MoneyEntry): boolean {
  return one.step === other.step && one.year === other.year && cost(one) === cost(other)
}

function effectsOf(from: Stand, to: Stand): readonly Effect[] {
  const effects = new Map<string, Effect>()
  for (const [stand, sign] of [
    [from, -1],
    [to, 1],
  ] as const) {
    for (const own of yearsOf(stand)) {
      const { lineId, eventId } = stand.chain
      const key = `${lineId} ${eventId ?? ''} ${own.year}`
      const known = effects.get(key)
      effects.set(key, {
        lineId,
        eventId,
        year: own.year,
        geraamd: cents((known?.geraamd ?? 0) + sign * own.geraamd),
        verplicht: cents((known?.verplicht ?? 0) + sign * own.verplicht),
        gerealiseerd: cents((known?.gerealiseerd ?? 0) + sign * own.gerealiseerd),
      })
    }
  }
  return [...effects.values()].filter(
    ({ geraamd, verplicht, gerealiseerd }) =>
      geraamd !== 0 || verplicht !== 0 || gerealiseerd !== 0,
  )
}

function yearsOf({ chain, isInAnnex, entries }: Stand) {
  return isInAnnex ? figuresOfChain(chain, entries.values()).years : []
}

function byId(entries: readonly MoneyEntry[]): ReadonlyMap<MoneyEntryId, MoneyEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function keyOf(cause: ChainCause): string {
  return 'date' in cause ? `${cause.date} ${cause.entryId}` : ''
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
