import { useState } from 'react'
import type { TimelineItem, TimelineView } from '#domain/contract/timeline'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { timelineText as text } from '#renderer/texts/timeline'
import css from './network.module.css'
import { TimelineLine } from './timeline-line.tsx'

const pageSize = 20
const most = 500

type Props = {
  view: TimelineView
  onView: (view: TimelineView) => void
  total: number
  items: readonly TimelineItem[]
  onMore: () => void
}

/** What was, the newest first: everything, or conversations only. */
export function Timeline({ view, onView, total, items, onMore }: Props) {
  const views: TimelineView[] = ['all', 'conversations']
  return (
    <section>
      <Row between wrap>
        <h3>{text.heading}</h3>
        <SegmentedControl
          label={text.heading}
          value={view}
          items={views.map((id) => ({ id, label: text.view[id] }))}
          onChange={onView}
        />
      </Row>
      <ol className={css.timeline}>
        {items.map((item) => (
          <TimelineLine key={`${item.kind} ${item.id}`} item={item} />
        ))}
      </ol>
      {total === 0 ? (
        <Text size="sm" tone="muted">
          {text.noConversations}
        </Text>
      ) : null}
      {total > items.length && items.length < most ? (
        <Button look="lite" size="mini" onPress={onMore}>
          {text.more(total - items.length)}
        </Button>
      ) : null}
      {total > items.length && items.length >= most ? (
        <Text size="sm" tone="muted">
          {text.noMore(items.length, total - items.length)}
        </Text>
      ) : null}
    </section>
  )
}

/** Which part of a timeline is asked for: more at a time, and all or conversations only. */
export function useTimelinePage() {
  const [view, setView] = useState<TimelineView>('all')
  const [limit, setLimit] = useState(pageSize)
  const onView = (chosen: TimelineView) => {
    setView(chosen)
    setLimit(pageSize)
  }
  const onMore = () => setLimit((before) => Math.min(most, before + pageSize))
  return { asked: { view, limit }, shown: { view, onView, onMore } }
}
