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

type Place = { readonly lineId: BudgetLineId | null; readonly year: number | null }

/** Shows the line and the year that the address asks for, once. */
export function useWishedPlace(isReady: boolean, showPlace: (place: Place) => void): void {
  const { history } = useRouter()
  const search: { post?: unknown; jaar?: unknown } = useSearch({ strict: false })
  const lineId = typeof search.post === 'string' ? (search.post as BudgetLineId) : null
  const year = typeof search.jaar === 'number' ? search.jaar : null
  useEffect(() => {
    if ((lineId === null && year === null) || !isReady) return
    history.replace('/begroting')
    showPlace({ lineId, year })
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
