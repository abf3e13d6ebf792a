import type { MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { figuresOfChain } from './chain-figures.ts'
import type { ChainState } from './chain-figures.ts'
import { cost } from './cost-chain.ts'
import type { MoneyEntry } from './cost-chain.ts'

/** What one booking did to what was promised, and where it stands between two years. */
export type EntryHistory = {
  readonly entryId: MoneyEntryId
  /** What was promised and not invoiced, after this booking; before any closing of the chain. */
  readonly verplichtAfter: Cents
  readonly verplichtChange: Cents
  /** The later year this decrease moved to, or the earlier one this increase came from. */
  readonly carriedTo: number | null
  readonly carriedFrom: number | null
}

/** The bookings of a chain in the order they were made, each with what it did. */
export function chainHistory(
  chain: ChainState,
  entries: readonly MoneyEntry[],
): readonly EntryHistory[] {
  const open = { ...chain, closedOn: null }
  const pairs = carriedPairs(entries)
  let before = 0
  return entries.map((entry, index) => {
    const { verplicht } = figuresOfChain(open, entries.slice(0, index + 1))
    const change = verplicht - before
    before = verplicht
    const other = pairs.get(entry.id)
    return {
      entryId: entry.id,
      verplichtAfter: verplicht,
      verplichtChange: cents(change),
      carriedTo: other !== undefined && other.year > entry.year ? other.year : null,
      carriedFrom: other !== undefined && other.year < entry.year ? other.year : null,
    }
  })
}

// A pair is made at once: the decrease, and right after it as much in a later year.
function carriedPairs(entries: readonly MoneyEntry[]): ReadonlyMap<MoneyEntryId, MoneyEntry> {
  const pairs = new Map<MoneyEntryId, MoneyEntry>()
  for (const from of entries) {
    if (cost(from) >= 0 || (from.step !== 'estimate' && from.step !== 'commitment')) continue
    const to = entries.find(
      (one) =>
        !pairs.has(one.id) &&
        one.step === from.step &&
        one.date === from.date &&
        one.year > from.year &&
        cost(one) === -cost(from),
    )
    if (to === undefined) continue
    pairs.set(from.id, to)
    pairs.set(to.id, from)
  }
  return pairs
}
