import { useQuery } from '#renderer/lib/use-query'
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

type Props = { current: PoolTab }

/** The parts of Sleutelpersonen, each at an address of its own: how many people, and open payments. */
export function PoolTabs({ current }: Props) {
  const pool = useQuery('pool.counts', {}, { keepsPrevious: true })
  const open = useQuery(
    'payments.list',
    { statuses: ['proposal', 'approved'], limit: 1 },
    { keepsPrevious: true },
  )
  const counts: Partial<Record<PoolTab, number | undefined>> = {
    ...{ pool: pool?.people, payments: open?.total },
  }
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
