import { useMemo, useState } from 'react'
import type { AttendanceListPreview, AttendanceListRow } from '#domain/contract/attendance-list'
import type { RoundTripOutcome } from '#domain/attendance/round-trip-plan'
import { roundTripOutcomeWord } from '#domain/texts/round-trip'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import css from './attendance-list.module.css'
import { byUrgency, isOpen } from './list-choices.ts'
import { listColumns, outcomeLook } from './list-columns.tsx'
import { ListRowPanel } from './list-row-panel.tsx'
import { ListTotals } from './list-totals.tsx'
import type { ListState } from './use-list.ts'

type Props = { preview: AttendanceListPreview; state: ListState }

const outcomes = Object.keys(outcomeLook) as RoundTripOutcome[]

/** Every row of the list and what happens with it; what asks for a choice stands on top. */
export function ListPreview({ preview, state }: Props) {
  const [shown, setShown] = useState<RoundTripOutcome | 'all'>('all')
  const [picked, setPicked] = useState<number>()
  const { choices } = state
  const sorted = useMemo(() => byUrgency(preview.rows), [preview.rows])
  const columns = useMemo(() => listColumns(choices), [choices])
  const open = sorted.filter(isOpen)
  const current =
    sorted.find(({ row }) => row === picked) ?? open.find(({ row }) => !choices.has(row)) ?? open[0]
  const index = open.findIndex(({ row }) => row === current?.row)
  const countOf = (outcome: RoundTripOutcome) =>
    sorted.filter((row) => row.outcome === outcome).length
  return (
    <PageSplit
      panel={
        <SidePanel label={text.details} look="sunken">
          <Stack gap={6}>
            {current === undefined ? (
              <Text tone="muted" size="sm">
                {text.pickRow}
              </Text>
            ) : (
              <ListRowPanel
                row={current}
                state={state}
                place={index === -1 ? undefined : { index: index + 1, count: open.length }}
              />
            )}
            <ListTotals rows={sorted} choices={choices} />
          </Stack>
        </SidePanel>
      }
    >
      <div className={css.work}>
        <Notes preview={preview} />
        <Row gap={3} wrap>
          <h2>{text.rows}</h2>
          <SegmentedControl<RoundTripOutcome | 'all'>
            look="filters"
            label={text.filter}
            value={shown}
            onChange={setShown}
            items={[
              { id: 'all', label: text.all, count: sorted.length },
              ...outcomes.map((outcome) => ({
                id: outcome,
                label: roundTripOutcomeWord[outcome],
                icon: outcomeLook[outcome].icon,
                count: countOf(outcome),
              })),
            ]}
          />
        </Row>
        <div className={css.grid}>
          <Grid
            label={text.rows}
            columns={columns}
            rows={sorted.filter(({ outcome }) => shown === 'all' || outcome === shown)}
            rowKey={keyOf}
            onCurrent={({ row }) => setPicked(row)}
            empty={<EmptyState sentence={text.emptyFilter} />}
          />
        </div>
      </div>
    </PageSplit>
  )
}

function Notes({ preview: { rows, missing } }: Pick<Props, 'preview'>) {
  const saysNothing = rows.every(({ outcome, rename }) => outcome === 'unchanged' && !rename)
  return (
    <>
      {saysNothing ? <WarningLine weight="ok" fact={text.nothingNew} /> : null}
      {missing.length === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.missing(missing)}
          reason={missing.length === 1 ? undefined : text.missingNames(missing)}
        />
      )}
    </>
  )
}

function keyOf({ row }: AttendanceListRow): string {
  return String(row)
}
