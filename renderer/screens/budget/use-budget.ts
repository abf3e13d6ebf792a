import { useState } from 'react'
import { yearOf } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId } from '#domain/shared/ids'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import type { CostForm, LineForm } from './panel-mode.ts'
import { firstYear } from './shown-years.ts'
import type { ClosingOffer } from './use-booking.ts'
import { useBudgetActions } from './use-budget-actions.ts'

type PanelForm = CostForm | LineForm

/** The state of the glass of Begroting: which year and line, and what the panel is for. */
export function useBudget() {
  const { today } = useStatus()
  const choices = useQuery('budget.choices', {}, { keepsPrevious: true })
  const [chosenYear, setChosenYear] = useState<number>()
  const [isAllYears, setIsAllYears] = useState(false)
  const [lineId, setLineId] = useState<BudgetLineId | null>(null)
  const [openId, setOpenId] = useState<CostChainId | null>(null)
  const [form, setForm] = useState<PanelForm | null>(null)
  const [offer, setOffer] = useState<ClosingOffer | null>(null)
  const years = choices?.years ?? []
  const year = chosenYear ?? firstYear(years, yearOf(today))
  const nextYear = Math.max(year, ...years) + 1

  function showYear(wanted: number) {
    setChosenYear(wanted)
    setIsAllYears(false)
    closeForm(null)
  }

  function showLine(wanted: BudgetLineId) {
    if (wanted === lineId) return
    setLineId(wanted)
    setOffer(null)
    // A booking that is being typed stays, so that nothing is lost.
    if (form?.kind === 'rename' || form?.kind === 'version') setForm(null)
  }

  function openForm(wanted: PanelForm) {
    setIsAllYears(false)
    setOffer(null)
    setForm(wanted)
  }

  function closeForm(made: ClosingOffer | null) {
    setForm(null)
    setOffer(made)
  }

  const { actions, refusal } = useBudgetActions({
    isReady: choices !== undefined,
    nextYear,
    showYear,
    showAllYears: () => setIsAllYears(true),
    openForm,
  })
  const panel = { form, openForm, closeForm, offer, forgetOffer: () => setOffer(null) }
  const chosen = { lineId, showLine, openId, setOpenId }
  return {
    today,
    choices,
    year,
    nextYear,
    isAllYears,
    showYear,
    actions,
    refusal,
    ...chosen,
    ...panel,
  }
}

export type BudgetState = ReturnType<typeof useBudget>
