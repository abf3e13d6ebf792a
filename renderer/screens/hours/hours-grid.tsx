import { useMemo } from 'react'
import type { HoursRow, hours } from '#domain/contract/hours'
import type { OutputOf } from '#domain/contract/kinds'
import { monthWithYear } from '#domain/texts/month'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import type { GridSelection } from '#renderer/components/grid-types'
import { Grid } from '#renderer/components/grid.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { hoursText as text } from '#renderer/texts/hours'
import { ChosenHours } from './chosen-hours.tsx'
import { hoursColumns } from './hours-columns.tsx'
import { changed } from './hours-filter.ts'
import type { HoursFilter } from './hours-filter.ts'

type Props = {
  filter: HoursFilter
  month: string
  list: OutputOf<(typeof hours)['hours.list']>
  onFilter: (filter: HoursFilter) => void
  selection: GridSelection
  onApprove: () => void
  onDone: () => void
}

const rowKey = ({ hoursId }: HoursRow) => hoursId

/** The hours of a month, to read, choose and change in place. */
export function HoursGrid(props: Props) {
  const { filter, list, onFilter, selection } = props
  const { today } = useStatus()
  const change = useCommand('hours.change')
  const columns = useMemo(
    () => hoursColumns({ change, today, totals: list.totals }),
    [change, today, list.totals],
  )
  return (
    <>
      <Grid
        label={text.list}
        columns={columns}
        rows={list.rows}
        rowKey={rowKey}
        rowLines={2}
        current={filter.kies}
        onCurrent={({ hoursId }) => onFilter(changed(filter, { kies: hoursId, doe: undefined }))}
        selection={selection}
        selectionActions={
          <ChosenHours
            chosen={list.rows.filter(({ hoursId }) => selection.keys.has(hoursId))}
            onApprove={props.onApprove}
            onDone={props.onDone}
          />
        }
        empty={<NoHours {...props} />}
      />
      {list.total > list.rows.length ? (
        <Text size="sm" tone="muted">
          {text.more(list.total - list.rows.length)}
        </Text>
      ) : null}
    </>
  )
}

function NoHours({ filter, month, onFilter }: Pick<Props, 'filter' | 'month' | 'onFilter'>) {
  const add = useButtonFor('hours.add')
  if (filter.mens !== undefined || filter.stand !== undefined) {
    return (
      <EmptyState
        sentence={text.nothingFits}
        action={
          <Button onPress={() => onFilter(changed(filter, { mens: undefined, stand: undefined }))}>
            {text.showAll}
          </Button>
        }
      />
    )
  }
  return (
    <EmptyState
      sentence={text.empty(monthWithYear(month))}
      action={<ActionButton action={add} icon="add" />}
    />
  )
}
