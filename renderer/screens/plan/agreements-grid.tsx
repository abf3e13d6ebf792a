import { useMemo } from 'react'
import type { PlacedOutcome } from '#domain/contract/evidence'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { OutcomeId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { CellEdit, GridColumn } from '#renderer/components/grid-types'
import { useCommand } from '#renderer/lib/use-command'
import type { Doing } from '#renderer/lib/use-command'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { useStatus } from '#renderer/lib/use-status'
import { agreementsText as text } from '#renderer/texts/agreements'
import { conversationText } from '#renderer/texts/conversations'
import css from './agreements.module.css'

type Row = PagedRow<PlacedOutcome>
type Props = {
  rows: readonly Row[]
  onVisible: (indexes: readonly number[]) => void
  current: string | undefined
  /** Nothing was ever agreed. */
  isEmpty: boolean
  onCurrent: (outcomeId: OutcomeId) => void
  onShowAll: () => void
}

const rowKey = ({ key }: Row) => key

/** The agreements that are asked for; day and stand are changed in place. */
export function AgreementsGrid({ rows, current, isEmpty, onShowAll, ...props }: Props) {
  const { today } = useStatus()
  const change = useCommand('outcomes.change')
  const setDone = useCommand('outcomes.setDone')
  const columns = useMemo(() => columnsFor({ change, setDone, today }), [change, setDone, today])
  return (
    <Grid
      label={text.list}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      rowLines={2}
      onVisible={props.onVisible}
      current={current}
      onCurrent={(row) => {
        if (row.kind === 'there') props.onCurrent(row.row.id)
      }}
      empty={
        isEmpty ? (
          <EmptyState sentence={text.none} />
        ) : (
          <EmptyState
            sentence={text.empty}
            action={<Button onPress={onShowAll}>{text.showAll}</Button>}
          />
        )
      }
    />
  )
}

type Tools = {
  readonly change: Doing<'outcomes.change'>
  readonly setDone: Doing<'outcomes.setDone'>
  readonly today: IsoDate
}

function columnsFor(tools: Tools): GridColumn<Row>[] {
  const column = (
    heading: string,
    value: (row: PlacedOutcome) => string,
    more: Pick<GridColumn<Row>, 'id' | 'width'> & Partial<GridColumn<Row>>,
  ): GridColumn<Row> => ({
    ...{ heading, sortBy: false },
    text: (row) => (row.kind === 'there' ? value(row.row) : text.coming),
    ...more,
  })
  return [
    column(text.agreement, (row) => row.text, {
      ...{ id: 'text', width: 14, grow: 3, isRowHeading: true },
      draw: twoLines((row) => row.text),
    }),
    column(text.who, (row) => ownerWord(row), { id: 'owner', width: 8, grow: 1 }),
    column(text.due, ({ dueOn }) => (dueOn === null ? '' : gridDate(dueOn)), {
      ...{ id: 'due', width: 7, edit: dayEdit(tools) },
    }),
    column(text.state, (row) => text.standWord[standOf(row)], {
      ...{ id: 'state', width: 7, edit: standEdit(tools) },
      draw: (row) => (row.kind === 'there' ? <StandChip agreement={row.row} /> : text.coming),
    }),
    column(text.madeIn, ({ madeIn, madeOn }) => text.madeOn(madeIn, madeOn), {
      ...{ id: 'made', width: 11, grow: 2 },
      draw: twoLines(({ madeIn, madeOn }) => text.madeOn(madeIn, madeOn)),
    }),
    column(text.actions, ({ actionIds }) => actionIds.join(', '), { id: 'actions', width: 5 }),
  ]
}

function twoLines(value: (row: PlacedOutcome) => string) {
  return (row: Row) => {
    const words = row.kind === 'there' ? value(row.row) : text.coming
    return (
      <span className={css.twoLines} title={words}>
        <bdi>{words}</bdi>
      </span>
    )
  }
}

/** Who does it, in a word. */
function ownerWord({ owner }: PlacedOutcome): string {
  return owner === null ? text.nobody : conversationText.ownerWord(owner)
}

function dayEdit({ change, today }: Tools): CellEdit<Row> {
  return {
    kind: 'date',
    today,
    value: (row) => (row.kind === 'there' ? row.row.dueOn : null),
    commit: (row, dueOn) =>
      row.kind === 'there'
        ? change.attempt({ outcomeId: row.row.id, dueOn }, text.dayKept)
        : undefined,
  }
}

function standEdit({ setDone }: Tools): CellEdit<Row> {
  return {
    kind: 'choice',
    options: () => [
      { id: 'open', label: text.choices.open },
      { id: 'done', label: text.choices.done },
    ],
    value: (row) => (row.kind === 'there' && row.row.doneOn !== null ? 'done' : 'open'),
    commit: (row, stand) => {
      if (row.kind !== 'there') return undefined
      const isDone = stand === 'done'
      const said = isDone ? text.done(row.row.text) : text.openAgain(row.row.text)
      return setDone.attempt({ outcomeId: row.row.id, isDone }, said)
    },
  }
}

function standOf({ doneOn, isLate }: PlacedOutcome): keyof typeof text.standWord {
  if (doneOn !== null) return 'done'
  return isLate ? 'late' : 'open'
}

const tones = { open: 'quiet', late: 'alert', done: 'ok' } as const
const icons = { open: 'awaiting', late: 'late', done: 'yes' } as const

function StandChip({ agreement }: { agreement: PlacedOutcome }) {
  const stand = standOf(agreement)
  return (
    <Chip tone={tones[stand]} icon={icons[stand]}>
      {text.standWord[stand]}
    </Chip>
  )
}
