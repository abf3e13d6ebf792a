import { useState } from 'react'
import { yearOf } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import type { CostForm, LineForm } from './panel-mode.ts'
import { firstYear } from './shown-years.ts'
import { useBudgetActions } from './use-budget-actions.ts'
import { useWishedPlace } from './use-wish.ts'
import { usePanelForm } from './use-panel-form.ts'

/** Forms that are about the line itself, and go with it. */
const ofLine: ReadonlySet<string> = new Set(['rename', 'version', 'close-year'])

/** The state of the glass of Begroting: which year and line, and what the panel is for. */
export function useBudget() {
  const { today } = useStatus()
  const choices = useQuery('budget.choices', {}, { keepsPrevious: true })
  const [chosenYear, setChosenYear] = useState<number>()
  const [isAllYears, setIsAllYears] = useState(false)
  const [lineId, setLineId] = useState<BudgetLineId | null>(null)
  const [openId, setOpenId] = useState<CostChainId | null>(null)
  const panel = usePanelForm<CostForm | LineForm>()
  const years = choices?.years ?? []
  const year = chosenYear ?? firstYear(years, yearOf(today))
  const nextYear = Math.max(year, ...years) + 1

  function showYear(wanted: number) {
    setChosenYear(wanted)
    setIsAllYears(false)
    panel.closeForm(null)
  }

  function showLine(wanted: BudgetLineId) {
    if (wanted === lineId) return
    setLineId(wanted)
    panel.forgetOffer()
    // A booking that is being typed stays, so that nothing is lost.
    const { form } = panel
    if (form !== null && ofLine.has(form.kind)) panel.closeForm(null)
  }

  function openForm(wanted: CostForm | LineForm) {
    setIsAllYears(false)
    panel.openForm(wanted)
  }

  const { actions, refusal } = useBudgetActions({
    isReady: choices !== undefined,
    nextYear,
    year,
    isClosed: choices?.closedYears.includes(year) ?? false,
    showYear,
    showAllYears: () => setIsAllYears(true),
    openForm,
  })
  useWishedPlace(choices !== undefined, (wanted) => {
    setIsAllYears(false)
    if (wanted.year !== null) setChosenYear(wanted.year)
    if (wanted.lineId !== null) showLine(wanted.lineId)
  })
  /** The place of what a check named: its line, and its cost opened. */
  function showPlace(wanted: BudgetLineId, chainId: CostChainId | null) {
    showLine(wanted)
    panel.closeForm(null)
    setOpenId(chainId)
  }

  const chosen = { lineId, showLine, showPlace, openId, setOpenId }
  const view = { today, choices, year, nextYear, isAllYears, showYear }
  return { ...view, ...chosen, ...panel, openForm, actions, refusal }
}

export type BudgetState = ReturnType<typeof useBudget>
