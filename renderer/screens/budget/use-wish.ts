import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ActionId } from '#domain/commands/registry'
import type { BudgetLineId } from '#domain/shared/ids'
import { runAction } from '#renderer/lib/actions'

const wishes: Record<string, ActionId> = {
  boeking: 'budget.book',
  excel: 'budget.export',
  post: 'budget.addLine',
  jaar: 'budget.addYear',
  jaren: 'budget.compareYears',
  sluiten: 'budget.closeYear',
}

/** Shows the line that the address asks for, once. */
export function useWishedLine(isReady: boolean, showLine: (lineId: BudgetLineId) => void): void {
  const { history } = useRouter()
  const search: { post?: unknown } = useSearch({ strict: false })
  const wish = typeof search.post === 'string' ? search.post : undefined
  useEffect(() => {
    if (wish === undefined || !isReady) return
    history.replace('/begroting')
    showLine(wish as BudgetLineId)
  })
}

/** Does what the address asks for, once: an action that was chosen on another screen. */
export function useWish(isReady: boolean): void {
  const { history } = useRouter()
  const search: { doe?: unknown } = useSearch({ strict: false })
  const wish = typeof search.doe === 'string' ? wishes[search.doe] : undefined
  useEffect(() => {
    if (wish === undefined || !isReady) return
    history.replace('/begroting')
    runAction(wish)
  }, [wish, isReady, history])
}
