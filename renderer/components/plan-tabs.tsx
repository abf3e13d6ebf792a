import { planTabsText as text } from '#renderer/texts/plan-tabs'
import { Tabs } from './tabs.tsx'

export type PlanTab = keyof typeof text.tab

const addresses = {
  actions: '/plan',
  planning: '/plan/planning',
  indicators: '/plan/indicatoren',
  agreements: '/plan/afspraken',
  consultations: '/plan/overleggen',
  projects: '/plan/projecten',
  communication: '/plan/communicatie',
  background: '/plan/het-plan',
} as const
const tabs = Object.keys(addresses) as PlanTab[]

/** The parts of Plan van aanpak, each at an address of its own. */
export function PlanTabs({ current }: { current: PlanTab }) {
  return (
    <Tabs
      label={text.label}
      tabs={tabs.map((id) => ({
        label: text.tab[id],
        isCurrent: id === current,
        to: addresses[id],
      }))}
    />
  )
}
