import { useState } from 'react'
import type { BudgetChain } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import type { CostForm } from './panel-mode.ts'
import type { ClosingOffer } from './use-booking.ts'
import { usePanelForm } from './use-panel-form.ts'

/** Which cost of the event is chosen, and what the panel is for. */
export function useCostPanel(chains: readonly BudgetChain[]) {
  const [chosenId, setChosenId] = useState<CostChainId | null>(null)
  const panel = usePanelForm<CostForm>()

  function choose(id: CostChainId) {
    if (id === chosenId) return
    setChosenId(id)
    panel.forgetOffer()
  }

  return {
    ...panel,
    chosen: chains.find(({ id }) => id === chosenId) ?? chains[0],
    choose,
    // What was booked on is what she looks at next.
    closeForm: (offer: ClosingOffer | null, bookedOn?: CostChainId) => {
      panel.closeForm(offer)
      if (bookedOn !== undefined) setChosenId(bookedOn)
    },
    addCost: () => panel.openForm({ kind: 'book', chainId: null, step: 'estimate' }),
  }
}

export type CostPanelState = ReturnType<typeof useCostPanel>
