import { useState } from 'react'
import type { SnapshotInList } from '#domain/contract/snapshots'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import { CompareTable } from './compare-table.tsx'
import { columns } from './opened.ts'
import type { Opened } from './opened.ts'
import { PrintedParts } from './printed-parts.tsx'

type Props = {
  snapshots: readonly SnapshotInList[]
  before: SnapshotInList
  onBefore: (id: BudgetSnapshotId) => void
}

const now = 'now'
const all = 'all'

/** Two stands beside each other, or one and now: what differs, and what is behind it. */
export function Compare({ snapshots, before, onBefore }: Props) {
  const { today } = useStatus()
  const [afterId, setAfterId] = useState<BudgetSnapshotId | null>(null)
  const [per, setPer] = useState<'line' | 'event'>('line')
  const [year, setYear] = useState<number | null>(null)
  const [showsEqual, setShowsEqual] = useState(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  const after = snapshots.find(({ id }) => id === afterId)
  const answer = useQuery(
    'snapshots.compare',
    {
      ...{ beforeId: before.id, afterId: after?.id ?? null, per, year },
      ...(opened?.isWhole === true ? { whole: { key: opened.key, year: opened.year } } : {}),
    },
    { keepsPrevious: true, mayBeGone: true },
  )
  if (answer === undefined) return <Loading />
  const changed = answer.rows.filter(({ difference }) => columns.some((id) => difference[id] !== 0))
  const names = snapshots.map(({ id, label }) => ({ id, label }))
  const years = answer.years.map((each) => ({ id: String(each), label: String(each) }))
  const afterName = after?.label ?? text.nowOn(today)
  return (
    <Stack gap={3}>
      <ScreenOnly>
        <Row wrap align="end" gap={3}>
          <Select label={text.before} options={names} value={before.id} onChange={onBefore} />
          <Select<string>
            label={text.after}
            options={[{ id: now, label: text.now }, ...names.filter(({ id }) => id !== before.id)]}
            value={after?.id ?? now}
            onChange={(id) => setAfterId(id === now ? null : (id as BudgetSnapshotId))}
          />
          <SegmentedControl
            label={text.per}
            items={(['line', 'event'] as const).map((id) => ({ id, label: text.perWhat[id] }))}
            value={per}
            onChange={(wanted) => {
              setPer(wanted)
              setOpened(null)
            }}
          />
          <SegmentedControl
            label={text.year}
            items={[{ id: all, label: text.allYears }, ...years]}
            value={year === null ? all : String(year)}
            onChange={(id) => setYear(id === all ? null : Number(id))}
          />
        </Row>
      </ScreenOnly>
      <Row between wrap>
        <h2>
          <bdi>{text.compared(before.label, afterName)}</bdi>
        </h2>
        <ScreenOnly>
          <Checkbox isSelected={showsEqual} onChange={setShowsEqual}>
            {text.showEqual}
          </Checkbox>
        </ScreenOnly>
      </Row>
      <Text size="sm" tone="muted">
        {changed.length === 0 ? text.same : text.countOfRows(changed.length)}
      </Text>
      {changed.length === 0 && !showsEqual ? null : (
        <CompareTable
          per={per}
          rows={showsEqual ? answer.rows : changed}
          totals={answer.totals}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      <PrintedParts per={per} rows={changed} />
    </Stack>
  )
}
