import { poolTabsText as text } from '#renderer/texts/pool-tabs'
import { Tabs } from './tabs.tsx'

export type PoolTab = keyof typeof text.tab

const addresses = {
  needs: '/sleutelpersonen',
  pool: '/sleutelpersonen/pool',
  hours: '/sleutelpersonen/uren',
  payments: '/sleutelpersonen/betalingen',
  load: '/sleutelpersonen/verdeling',
} as const
const tabs = Object.keys(addresses) as PoolTab[]

type Props = {
  current: PoolTab
  /** How many people there are, and open payments. */
  counts: Partial<Record<PoolTab, number | undefined>>
}

/** The parts of Sleutelpersonen, each at an address of its own. */
export function PoolTabs({ current, counts }: Props) {
  return (
    <Tabs
      label={text.label}
      tabs={tabs.map((id) => ({
        label: text.tab[id],
        count: counts[id],
        isCurrent: id === current,
        to: addresses[id],
      }))}
    />
  )
}
