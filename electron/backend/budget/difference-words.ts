import type { BudgetAmount, BudgetLine } from '#domain/budget/budget-line'
import type { ChainCause, Place } from '#domain/budget/chain-changes'
import type { Difference, DifferencePart } from '#domain/budget/compare-books'
import type { CostChain } from '#domain/budget/cost-chain'
import type { DifferencePartAnswer } from '#domain/contract/snapshots'
import { sumCents } from '#domain/shared/money'

/** The words of today; a snapshot has none of its own. */
export type Words = {
  readonly lines: ReadonlyMap<string, BudgetLine>
  readonly chains: ReadonlyMap<string, CostChain>
  readonly amounts: ReadonlyMap<string, BudgetAmount>
  readonly events: ReadonlyMap<string, string>
}

/** What happened to a row, in words; past the limit the rest is one part, so that the sum holds. */
export function partAnswers(
  parts: readonly DifferencePart[],
  words: Words,
  limit: number,
): DifferencePartAnswer[] {
  const shown = parts.slice(0, limit).map((part, at) => ({
    ...empty,
    ...moneyOf(part),
    id: String(at),
    ...wordsOf(part, words),
  }))
  const rest = parts.slice(limit)
  if (rest.length === 0) return shown
  const sum = (column: keyof Difference) => sumCents(rest.map((part) => part[column]))
  return [
    ...shown,
    {
      ...empty,
      id: 'rest',
      kind: 'rest',
      count: rest.length,
      begroot: sum('begroot'),
      geraamd: sum('geraamd'),
      verplicht: sum('verplicht'),
      gerealiseerd: sum('gerealiseerd'),
      restant: sum('restant'),
    },
  ]
}

const empty = {
  ...{ description: null, supplier: null, step: null, date: null, before: null, after: null },
  ...{ from: null, to: null, versionName: null, reason: null, count: 1 },
} as const

function moneyOf({ begroot, geraamd, verplicht, gerealiseerd, restant }: DifferencePart) {
  return { begroot, geraamd, verplicht, gerealiseerd, restant }
}

function wordsOf(
  { why }: DifferencePart,
  words: Words,
): Partial<DifferencePartAnswer> & Pick<DifferencePartAnswer, 'kind'> {
  if (why.kind === 'chain') {
    const { chainId, cause } = why.change
    const chain = words.chains.get(chainId)
    return {
      ...causeOf(cause, words),
      description: chain?.description ?? null,
      supplier: chain?.supplier ?? null,
    }
  }
  if (why.kind !== 'amount') return { kind: why.kind }
  const { amountId, before, after } = why.change
  const version = amountId === null ? undefined : words.amounts.get(amountId)
  return {
    kind: 'amount',
    before,
    after,
    versionName: version?.versionName ?? null,
    reason: version?.reason ?? null,
    date: version?.decidedOn ?? null,
  }
}

function causeOf(
  cause: ChainCause,
  words: Words,
): Partial<DifferencePartAnswer> & Pick<DifferencePartAnswer, 'kind'> {
  switch (cause.kind) {
    case 'entry-new':
    case 'entry-gone':
    case 'entry-changed': {
      const { kind, step, date, before, after } = cause
      return { kind, step, date, before, after }
    }
    case 'moved':
      return { kind: cause.kind, ...moved(cause, words) }
    default:
      return { kind: cause.kind }
  }
}

function moved({ from, to }: { from: Place; to: Place }, { lines, events }: Words) {
  if (from.lineId === to.lineId) {
    const titleOf = ({ eventId }: Place) => (eventId === null ? null : (events.get(eventId) ?? ''))
    return { from: titleOf(from), to: titleOf(to) }
  }
  const nameOf = ({ lineId }: Place) => {
    const line = lines.get(lineId)
    return line === undefined ? '' : `${line.code} ${line.name}`
  }
  return { from: nameOf(from), to: nameOf(to) }
}
