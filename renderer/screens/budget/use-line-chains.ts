import { useState } from 'react'
import type { BudgetChain } from '#domain/contract/budget'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'

/** As many costs as are read at a time: a line of a busy year has hundreds. */
const pageOf = 40

type Wish = { readonly lineId: BudgetLineId; readonly year: number }

/** The costs of a line in a year, as far as they are shown, and the one that is being worked on. */
export function useLineChains(wish: Wish | undefined, workedOn: CostChainId | null) {
  const [words, setWords] = useState('')
  const [shown, setShown] = useState(pageOf)
  const question = wish && { ...wish, words, limit: shown + 1 }
  const found = useQuery('budget.chains', question ?? null, { keepsPrevious: true })
  const page = found?.slice(0, shown)
  const isMissing = page !== undefined && workedOn !== null && !holds(page, workedOn)
  const one = useQuery('budget.chains', isMissing ? { chainId: workedOn } : null)
  return {
    /** Those that are listed. */
    page: page?.filter(({ lineId }) => lineId === wish?.lineId),
    /** With the one that is worked on, which may stand further down. */
    chains: page === undefined ? undefined : [...page, ...(isMissing ? (one ?? []) : [])],
    hasMore: (found?.length ?? 0) > shown,
    showMore: () => setShown((now) => now + pageOf),
    words,
    setWords: (typed: string) => {
      setWords(typed)
      setShown(pageOf)
    },
  }
}

export type LineChains = ReturnType<typeof useLineChains>

function holds(chains: readonly BudgetChain[], id: CostChainId): boolean {
  return chains.some((chain) => chain.id === id)
}
