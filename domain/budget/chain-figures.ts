import { cents } from '#domain/shared/money'
import type { Cents } from '#domain/shared/money'
import { assertNever } from '#domain/shared/assert-never'
import { cost } from './cost-chain.ts'
import type { CostChain, MoneyEntry } from './cost-chain.ts'

/** The three figures that are counted by line, event, year and chain alike. */
export type CostFigures = {
  readonly geraamd: Cents
  readonly verplicht: Cents
  readonly gerealiseerd: Cents
}

export type ChainYear = CostFigures & { readonly year: number }

/** What a chain comes to: sums per step (E, C, A, K), the three figures, and those per year. */
export type ChainFigures<Chain extends ChainState = ChainState> = CostFigures & {
  readonly chain: Chain
  readonly estimated: Cents
  readonly committed: Cents
  readonly actual: Cents
  readonly credited: Cents
  readonly years: readonly ChainYear[]
}

/** What the rules need to know of a chain. */
export type ChainState = Pick<CostChain, 'id' | 'closedOn' | 'coversEstimate'>

type YearSums = { year: number; estimated: number; committed: number; realised: number }
type Sums = { estimated: number; committed: number; actual: number; credited: number }

/** The figures of every chain, in the order of the chains, in one pass over the entries. */
export function chainFigures<Chain extends ChainState>(
  chains: readonly Chain[],
  entries: Iterable<MoneyEntry>,
): readonly ChainFigures<Chain>[] {
  const ledgers = new Map(chains.map((chain) => [chain.id, newLedger()]))
  for (const entry of entries) {
    const ledger = ledgers.get(entry.chainId)
    if (ledger !== undefined) addEntry(ledger, entry)
  }
  return chains.map((chain) => figuresOf(chain, ledgers.get(chain.id) ?? newLedger()))
}

/** The figures of one chain. */
export function figuresOfChain<Chain extends ChainState>(
  chain: Chain,
  entries: Iterable<MoneyEntry>,
): ChainFigures<Chain> {
  const ledger = newLedger()
  for (const entry of entries) if (entry.chainId === chain.id) addEntry(ledger, entry)
  return figuresOf(chain, ledger)
}

type Ledger = { readonly sums: Sums; readonly years: Map<number, YearSums> }

function newLedger(): Ledger {
  return { sums: { estimated: 0, committed: 0, actual: 0, credited: 0 }, years: new Map() }
}

function addEntry(ledger: Ledger, entry: MoneyEntry): void {
  const amount = cost(entry)
  const year = yearSums(ledger, entry.year)
  switch (entry.step) {
    case 'estimate':
      ledger.sums.estimated += amount
      year.estimated += amount
      return
    case 'commitment':
      ledger.sums.committed += amount
      year.committed += amount
      return
    case 'actual':
      ledger.sums.actual += amount
      year.realised += amount
      return
    case 'credit':
      ledger.sums.credited += amount
      year.realised += amount
      return
    default:
      assertNever(entry.step)
  }
}

function yearSums(ledger: Ledger, year: number): YearSums {
  const known = ledger.years.get(year)
  if (known !== undefined) return known
  const sums = { year, estimated: 0, committed: 0, realised: 0 }
  ledger.years.set(year, sums)
  return sums
}

function figuresOf<Chain extends ChainState>(chain: Chain, ledger: Ledger): ChainFigures<Chain> {
  const { estimated, committed, actual, credited } = ledger.sums
  const replacesEstimate = committed > 0 && chain.coversEstimate
  const isClosed = chain.closedOn !== null
  // A credit never reopens a commitment, so it is not in what has been used.
  const open = (sum: number, used: number) => cents(isClosed ? 0 : Math.max(0, sum - used))
  const used = Math.max(committed, actual)
  return {
    chain,
    estimated: cents(estimated),
    committed: cents(committed),
    actual: cents(actual),
    credited: cents(credited),
    geraamd: replacesEstimate ? cents(0) : open(estimated, used),
    verplicht: open(committed, actual),
    gerealiseerd: cents(actual + credited),
    years: yearFigures(ledger, { actual, used, isClosed, replacesEstimate }),
  }
}

type Use = { actual: number; used: number; isClosed: boolean; replacesEstimate: boolean }

// The oldest year is paid first: a year keeps what the years up to it leave open, at most its own.
function yearFigures(ledger: Ledger, use: Use): readonly ChainYear[] {
  let estimatedSoFar = 0
  let committedSoFar = 0
  const years = [...ledger.years.values()].sort((a, b) => a.year - b.year)
  return years.map(({ year, estimated, committed, realised }) => {
    estimatedSoFar += estimated
    committedSoFar += committed
    const verplicht = Math.max(0, Math.min(committed, committedSoFar - use.actual))
    const geraamd = Math.max(0, Math.min(estimated, estimatedSoFar - use.used))
    return {
      year,
      geraamd: cents(use.isClosed || use.replacesEstimate ? 0 : geraamd),
      verplicht: cents(use.isClosed ? 0 : verplicht),
      gerealiseerd: cents(realised),
    }
  })
}
