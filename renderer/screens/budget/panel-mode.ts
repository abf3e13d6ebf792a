import type { MoneyStep } from '#domain/budget/cost-chain'
import type { BudgetChain } from '#domain/contract/budget'
import type { CostChainId, MoneyEntryId } from '#domain/shared/ids'

/** What the panel is for now, when it is not for reading. */
export type CostForm =
  | { readonly kind: 'book'; readonly chainId: CostChainId | null; readonly step: MoneyStep }
  | { readonly kind: 'entry'; readonly chainId: CostChainId; readonly entryId: MoneyEntryId }
  | { readonly kind: 'carry-over'; readonly chainId: CostChainId }
  | { readonly kind: 'chain'; readonly chainId: CostChainId }

export type LineForm = { readonly kind: 'new-line' | 'rename' | 'version' | 'close-year' }

/** Whether what the form is about is still there; an undo or another line can take it away. */
export function hasSubject(form: CostForm, chains: readonly BudgetChain[]): boolean {
  if (form.chainId === null) return true
  const chain = chains.find(({ id }) => id === form.chainId)
  if (form.kind !== 'entry') return chain !== undefined
  return chain?.entries.some(({ id }) => id === form.entryId) ?? false
}

/** Tells a form about a cost from one about a line. */
export function isCostForm(form: CostForm | LineForm): form is CostForm {
  return 'chainId' in form
}
