import { Link } from '@tanstack/react-router'
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
  /** How much stands behind each action. */
  evidence: ReadonlyMap<string, number>
  /** The action that is shown below the list. */
  current: string | undefined
  onCurrent: (action: PlanAction) => void
  onOpen: (action: PlanAction) => void
}

const rowKey = (action: PlanAction) => action.id

/** The actions of one phase; stand and next step are changed in place. */
export function ActionGrid({ phase, actions, evidence, current, onCurrent, onOpen }: Props) {
  const change = useCommand('plan.changeAction')
  return (
    <section>
      <h3 className={css.group}>{text.phase(phase)}</h3>
      <Grid
        label={text.actionsOf(text.phase(phase))}
        height="auto"
        rowLines={2}
        rows={actions}
        rowKey={rowKey}
        columns={columnsFor(change, evidence)}
        empty={text.empty}
        current={current}
        onCurrent={onCurrent}
        onOpen={onOpen}
      />
    </section>
  )
}

function columnsFor(
  change: Doing<'plan.changeAction'>,
  evidence: ReadonlyMap<string, number>,
): GridColumn<PlanAction>[] {
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
      width: 12,
      grow: 3,
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
      width: 10,
      grow: 3,
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
    {
      id: 'owner',
      heading: text.owner,
      width: 5.6,
      grow: 1,
      text: ownerOf,
      draw: (action) => (
        <span className={css.step} title={ownerOf(action)}>
          <bdi>{ownerOf(action)}</bdi>
        </span>
      ),
    },
    {
      id: 'evidence',
      heading: text.evidence,
      means: text.evidenceMeans,
      width: 4.6,
      align: 'end',
      text: ({ id }) => evidenceOf(evidence.get(id)),
      sortBy: ({ id }) => evidence.get(id) ?? 0,
      draw: ({ id }) => (
        <Link to="/plan/acties/$actionId" params={{ actionId: id }} tabIndex={-1}>
          {evidenceOf(evidence.get(id))}
        </Link>
      ),
    },
  ]
}

function ownerOf({ owner }: PlanAction): string {
  if (owner === null) return text.nobody
  return owner.kind === 'user' ? text.me : owner.name
}

function evidenceOf(count: number | undefined): string {
  return count === undefined || count === 0 ? text.noEvidence : String(count)
}

function drawTitle({ title, priority }: PlanAction) {
  return (
    <span className={css.title}>
      <bdi className={css.name} title={title}>
        {title}
      </bdi>
      {priority === 'hoogste' ? <Chip tone="accent">{text.highest}</Chip> : null}
    </span>
  )
}
