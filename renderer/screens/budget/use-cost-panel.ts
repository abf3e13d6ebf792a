import { useState } from 'react'
import type { BudgetChain } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import type { CostForm } from './panel-mode.ts'
import type { ClosingOffer } from './use-booking.ts'

/** Which cost of the event is chosen, and what the panel is for. */
export function useCostPanel(chains: readonly BudgetChain[]) {
  const [chosenId, setChosenId] = useState<CostChainId | null>(null)
  const [form, setForm] = useState<CostForm | null>(null)
  const [offer, setOffer] = useState<ClosingOffer | null>(null)

  function openForm(wanted: CostForm) {
    setOffer(null)
    setForm(wanted)
  }

  return {
    chosen: chains.find(({ id }) => id === chosenId) ?? chains[0],
    choose: (id: CostChainId) => {
      if (id === chosenId) return
      setChosenId(id)
      setOffer(null)
    },
    form,
    openForm,
    addCost: () => openForm({ kind: 'book', chainId: null, step: 'estimate' }),
    closeForm: (made: ClosingOffer | null) => {
      setForm(null)
      setOffer(made)
    },
    offer,
    forgetOffer: () => setOffer(null),
  }
}

export type CostPanelState = ReturnType<typeof useCostPanel>
