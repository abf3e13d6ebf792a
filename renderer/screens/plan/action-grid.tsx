import type { PlanAction } from '#domain/contract/plan'
import { ActionLetter, Chip } from '#renderer/components/chip.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { useCommand } from '#renderer/lib/use-command'
import type { Doing } from '#renderer/lib/use-command'
import { planStates, planText as text } from '#renderer/texts/plan'
import css from './plan-screen.module.css'
import { StateChip } from './state-chip.tsx'

type Props = {
  phase: string | null
  actions: readonly PlanAction[]
  onCurrent: (action: PlanAction) => void
}

const rowKey = (action: PlanAction) => action.id

/** The actions of one phase; stand and next step are changed in place. */
export function ActionGrid({ phase, actions, onCurrent }: Props) {
  const change = useCommand('plan.changeAction')
  return (
    <>
      <h3 className={css.group}>{text.phase(phase)}</h3>
      <Grid
        label={text.actionsOf(text.phase(phase))}
        height="auto"
        rowLines={2}
        rows={actions}
        rowKey={rowKey}
        columns={columnsFor(change)}
        empty={text.empty}
        onCurrent={onCurrent}
      />
    </>
  )
}

function columnsFor(change: Doing<'plan.changeAction'>): GridColumn<PlanAction>[] {
  return [
    {
      id: 'letter',
      heading: text.letter,
      width: 3.6,
      text: ({ id }) => id,
      draw: ({ id }) => <ActionLetter letter={id} />,
    },
    {
      id: 'title',
      heading: text.action,
      width: 14,
      grow: 1,
      isRowHeading: true,
      text: ({ title }) => title,
      draw: drawTitle,
    },
    {
      id: 'state',
      heading: text.state,
      width: 9,
      text: ({ state }) => state,
      draw: ({ state }) => <StateChip state={state} />,
      edit: {
        kind: 'choice',
        options: () => planStates,
        value: ({ state }) => state,
        commit: ({ id }, state) => change.attempt({ actionId: id, state }, text.stateChanged(id)),
      },
    },
    {
      id: 'nextStep',
      heading: text.nextStep,
      width: 14,
      grow: 1,
      sortBy: false,
      text: ({ nextStep }) => nextStep ?? '',
      draw: ({ nextStep }) => <span className={css.step}>{nextStep}</span>,
      edit: {
        kind: 'text',
        value: ({ nextStep }) => nextStep ?? '',
        commit: ({ id }, nextStep) =>
          change.attempt({ actionId: id, nextStep }, text.nextStepChanged(id)),
      },
    },
  ]
}

function drawTitle({ title, priority }: PlanAction) {
  return (
    <span className={css.title}>
      <bdi>{title}</bdi>
      {priority === 'hoogste' ? <Chip tone="accent">{text.highest}</Chip> : null}
    </span>
  )
}
