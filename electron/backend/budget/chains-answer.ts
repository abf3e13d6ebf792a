import { chainFigures } from '#domain/budget/chain-figures'
import { chainState } from '#domain/budget/chain-state'
import { cost } from '#domain/budget/cost-chain'
import type { MoneyEntry } from '#domain/budget/cost-chain'
import type { BudgetChain } from '#domain/contract/budget'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import { listBudgetEvents, readBudgetBook } from '#backend/db/repositories/budget-book'
import type { Reader } from '#backend/db/sql'

type Filter = {
  readonly lineId?: BudgetLineId | null | undefined
  readonly eventId?: EventId | null | undefined
  readonly year?: number | null | undefined
}

/** Chains with their entries and figures; a filter that is absent or null lets everything through. */
export function chainsAnswer(db: Reader, filter: Filter): BudgetChain[] {
  const { eventId: ofEvent } = filter
  const book = readBudgetBook(db, { withTemplates: Boolean(ofEvent), eventId: ofEvent })
  const titles = new Map(listBudgetEvents(db).map(({ id, title }) => [id, title]))
  const names = new Map(book.lines.map(({ id, code, name }) => [id, `${code} ${name}`]))
  const sources = new Map(book.fundingSources.map((source) => [source.id, source]))
  const entries = new Map<CostChainId, MoneyEntry[]>(book.chains.map(({ id }) => [id, []]))
  for (const entry of book.entries) entries.get(entry.chainId)?.push(entry)

  return chainFigures(book.chains, book.entries)
    .filter(({ chain, years }) => {
      const lineId = filter.lineId ?? chain.lineId
      const eventId = filter.eventId ?? chain.eventId
      const isInYear = !filter.year || years.some(({ year }) => year === filter.year)
      return chain.lineId === lineId && chain.eventId === eventId && isInYear
    })
    .map(({ chain, years, ...figures }) => ({
      ...chain,
      fundingSourceName: sources.get(chain.fundingSourceId)?.name ?? '',
      isInAnnex: sources.get(chain.fundingSourceId)?.isInAnnex ?? false,
      state: chainState(chain, figures, years.length > 0),
      lineName: names.get(chain.lineId) ?? '',
      eventTitle: chain.eventId === null ? null : (titles.get(chain.eventId) ?? null),
      ...figures,
      years: [...years],
      entries: (entries.get(chain.id) ?? []).map(({ chainId: _, ...entry }) => ({
        ...entry,
        cost: cost(entry),
      })),
    }))
}
