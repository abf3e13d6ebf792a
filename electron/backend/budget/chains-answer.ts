import { chainHistory } from '#domain/budget/chain-history'
import { figuresOfChain } from '#domain/budget/chain-figures'
import { chainState } from '#domain/budget/chain-state'
import { cost } from '#domain/budget/cost-chain'
import type { CostChain, MoneyEntry } from '#domain/budget/cost-chain'
import type { BudgetChain } from '#domain/contract/budget'
import {
  findTitleOfEvent,
  listBudgetLines,
  listFundingSources,
} from '#backend/db/repositories/budget-book'
import { findCostChains, listEntriesOfChain } from '#backend/db/repositories/cost-chains'
import type { ChainWish } from '#backend/db/repositories/cost-chains'
import type { Reader } from '#backend/db/sql'

/** Chains with their entries and figures; only those that are asked for are read. */
export function chainsAnswer(db: Reader, wish: ChainWish): BudgetChain[] {
  const names = new Map(listBudgetLines(db).map(({ id, code, name }) => [id, `${code} ${name}`]))
  const sources = new Map(listFundingSources(db).map((source) => [source.id, source]))
  return findCostChains(db, wish).map((chain) => {
    const entries = listEntriesOfChain(db, chain.id)
    const { years, chain: _, ...figures } = figuresOfChain(chain, entries)
    const source = sources.get(chain.fundingSourceId)
    return {
      ...chain,
      fundingSourceName: source?.name ?? '',
      isInAnnex: source?.isInAnnex ?? false,
      state: chainState(chain, figures, entries.length > 0),
      lineName: names.get(chain.lineId) ?? '',
      eventTitle: chain.eventId === null ? null : findTitleOfEvent(db, chain.eventId),
      ...figures,
      years: [...years],
      entries: shownEntries(chain, entries),
    }
  })
}

function shownEntries(chain: CostChain, entries: readonly MoneyEntry[]): BudgetChain['entries'] {
  const history = chainHistory(chain, entries)
  return entries.map(({ chainId: _, ...entry }, index) => {
    const did = history[index]
    return {
      ...entry,
      attachment: entry.attachment ?? null,
      cost: cost(entry),
      verplichtAfter: did?.verplichtAfter ?? cost(entry),
      verplichtChange: did?.verplichtChange ?? cost(entry),
      carriedTo: did?.carriedTo ?? null,
      carriedFrom: did?.carriedFrom ?? null,
    }
  })
}
