import type { MoneyStep } from '#domain/budget/cost-chain'
import type { CostChainId, MoneyEntryId } from '#domain/shared/ids'

/** What the panel is for now, when it is not for reading. */
export type CostForm =
  | { readonly kind: 'book'; readonly chainId: CostChainId | null; readonly step: MoneyStep }
  | { readonly kind: 'entry'; readonly chainId: CostChainId; readonly entryId: MoneyEntryId }
  | { readonly kind: 'carry-over'; readonly chainId: CostChainId }
  | { readonly kind: 'chain'; readonly chainId: CostChainId }

export type LineForm = { readonly kind: 'new-line' | 'rename' | 'version' }

/** Tells a form about a cost from one about a line. */
export function isCostForm(form: CostForm | LineForm): form is CostForm {
  return 'chainId' in form
}
