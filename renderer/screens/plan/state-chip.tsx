import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { planStates, planText as text } from '#renderer/texts/plan'
import type { PlanStage } from '#renderer/texts/plan'
import css from './plan-screen.module.css'

const drawn: Record<PlanStage, { icon: IconName; tone: Tone }> = {
  toStart: { icon: 'awaiting', tone: 'quiet' },
  preparing: { icon: 'waiting', tone: 'quiet' },
  running: { icon: 'running', tone: 'accent' },
  done: { icon: 'yes', tone: 'ok' },
  stopped: { icon: 'declined', tone: 'quiet' },
}

/** The stand of an action with its fixed icon; a stand of somebody's own is a plain word. */
export function StateChip({ state }: { state: string }) {
  const known = planStates.find(({ id }) => id === state)
  if (known === undefined) return <Chip>{state}</Chip>
  const { icon, tone } = drawn[known.stage]
  return (
    <Chip icon={icon} tone={tone}>
      {known.label}
    </Chip>
  )
}

/** How many actions stand where. */
export function StateCounts({ states }: { states: readonly string[] }) {
  return (
    <p className={css.counts}>
      {planStates.map(({ id, stage }) => {
        const count = states.filter((state) => state === id).length
        if (count === 0) return null
        return (
          <span key={id}>
            <Icon name={drawn[stage].icon} size="small" />
            {text.count(stage, count)}
          </span>
        )
      })}
    </p>
  )
}
