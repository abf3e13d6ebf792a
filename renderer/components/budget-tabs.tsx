import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import { Tabs } from './tabs.tsx'

export type BudgetTab = keyof typeof text.tab

const addresses = {
  sheet: '/begroting',
  snapshots: '/begroting/standen',
  pictures: '/begroting/beelden',
  reconcile: '/begroting/aansluiten',
} as const
const tabs = Object.keys(addresses) as BudgetTab[]

/** The parts of Begroting, each at an address of its own. */
export function BudgetTabs({ current }: { current: BudgetTab }) {
  return (
    <Tabs
      label={text.tabs}
      tabs={tabs.map((id) => ({
        label: text.tab[id],
        isCurrent: id === current,
        to: addresses[id],
      }))}
    />
  )
}
