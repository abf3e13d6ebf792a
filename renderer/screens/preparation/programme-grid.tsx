import { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { programmeText as text } from '#renderer/texts/programme'
import { programmeColumns } from './programme-columns.tsx'
import type { ProgrammeCommands } from './use-programme.ts'

const rowKey = ({ id }: ProgrammeItem) => id
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

type Props = {
  programme: Programme
  commands: ProgrammeCommands
  current: ProgrammeItem | undefined
  onCurrent: (item: ProgrammeItem) => void
}

/** The parts in order; Alt with an arrow moves the one under the focus. */
export function ProgrammeGrid({ programme, commands, current, onCurrent }: Props) {
  const columns = useMemo(() => programmeColumns(programme, commands), [programme, commands])
  function onKeyDown(event: KeyboardEvent) {
    const step = event.altKey ? steps[event.key] : undefined
    if (step === undefined || current === undefined) return
    event.preventDefault()
    event.stopPropagation()
    commands.moveTo(current, programme.items.indexOf(current) + step)
  }
  return (
    <div role="presentation" onKeyDownCapture={onKeyDown}>
      <Grid
        label={text.grid}
        height="auto"
        rows={programme.items}
        rowKey={rowKey}
        rowLines={2}
        columns={columns}
        onCurrent={onCurrent}
        empty={<EmptyState sentence={text.empty} />}
      />
    </div>
  )
}
