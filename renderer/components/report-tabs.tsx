import { reportTabsText as text } from '#renderer/texts/report-tabs'
import { Tabs } from './tabs.tsx'

export type ReportTab = keyof typeof text.tab

const addresses = {
  report: '/rapportage',
  exports: '/rapportage/exports',
  handover: '/rapportage/overdracht',
} as const
const tabs = Object.keys(addresses) as ReportTab[]

/** The parts of Rapportage, each at an address of its own. */
export function ReportTabs({ current }: { current: ReportTab }) {
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
