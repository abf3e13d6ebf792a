import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { planStates, planText as text } from '#renderer/texts/plan'
import type { PlanState } from '#renderer/texts/plan'
import css from './plan-screen.module.css'

const drawn: Record<PlanState, { icon: IconName; tone: Tone }> = {
  'nog te starten': { icon: 'awaiting', tone: 'quiet' },
  'in voorbereiding': { icon: 'waiting', tone: 'quiet' },
  lopend: { icon: 'running', tone: 'accent' },
  uitgevoerd: { icon: 'yes', tone: 'ok' },
  gestopt: { icon: 'declined', tone: 'quiet' },
}

/** The stand of an action with its fixed icon; a stand of somebody's own is a plain word. */
export function StateChip({ state }: { state: string }) {
  const known = planStates.find(({ id }) => id === state)
  if (known === undefined) return <Chip>{state}</Chip>
  const { icon, tone } = drawn[known.id]
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
      {planStates.map(({ id }) => {
        const count = states.filter((state) => state === id).length
        if (count === 0) return null
        return (
          <span key={id}>
            <Icon name={drawn[id].icon} size="small" />
            {text.count(id, count)}
          </span>
        )
      })}
    </p>
  )
}
