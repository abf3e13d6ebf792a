import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { budgetGridText as gridText } from '#renderer/texts/budget-grid'
import type { CostForm, LineForm } from './panel-mode.ts'
import { useExport } from './use-export.ts'
import { useWish } from './use-wish.ts'

type Screen = {
  readonly isReady: boolean
  readonly nextYear: number
  readonly year: number
  readonly isClosed: boolean
  readonly showYear: (year: number) => void
  readonly showAllYears: () => void
  readonly openForm: (form: CostForm | LineForm) => void
}

/** The registered actions of Begroting: by button, by key, and asked for from another screen. */
export function useBudgetActions(screen: Screen) {
  const { isReady, nextYear, year, isClosed, showYear, showAllYears, openForm } = screen
  const addYear = useCommand('budget.addYear')
  const openYear = useCommand('budget.openYear')
  const exporting = useExport()

  async function addNextYear() {
    const done = await addYear({ year: nextYear }, text.yearAdded(nextYear))
    if (done !== undefined) showYear(nextYear)
  }

  function closeOrOpen() {
    if (isClosed) void openYear({ year }, gridText.yearOpened(year))
    else openForm({ kind: 'close-year' })
  }

  const actions = {
    book: useAction('budget.book', () => openForm({ kind: 'book', chainId: null, step: 'actual' })),
    export: useAction('budget.export', exporting.run),
    addLine: useAction('budget.addLine', () => openForm({ kind: 'new-line' })),
    addYear: useAction('budget.addYear', () => void addNextYear()),
    closeYear: useAction('budget.closeYear', closeOrOpen),
    setVersion: useAction('budget.setVersion', () => openForm({ kind: 'version' })),
    compareYears: useAction('budget.compareYears', showAllYears),
  }
  useWish(isReady)
  return { actions, refusal: addYear.refusal ?? openYear.refusal ?? exporting.refusal }
}
