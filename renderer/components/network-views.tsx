import { networkViewsText as text } from '#renderer/texts/network-views'
import { SegmentedControl } from './segmented-control.tsx'

export type NetworkView = 'people' | 'organisations' | 'conversations' | 'chain'

type Props = { current: NetworkView; onChange: (view: NetworkView) => void }

/** The four ways to look at the network. */
export function NetworkViews({ current, onChange }: Props) {
  const views = Object.entries(text.view) as [NetworkView, string][]
  return (
    <SegmentedControl
      label={text.show}
      value={current}
      items={views.map(([id, label]) => ({ id, label }))}
      onChange={onChange}
    />
  )
}
