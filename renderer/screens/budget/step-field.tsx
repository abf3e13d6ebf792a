import { moneySteps } from '#domain/budget/cost-chain'
import type { MoneyStep } from '#domain/budget/cost-chain'
import { Select } from '#renderer/components/select.tsx'
import { budgetText as text } from '#renderer/texts/budget'

const every = moneySteps.map((step) => ({ id: step, label: text.steps[step] }))

type Props = {
  value: MoneyStep
  /** A template has no money yet that is promised or paid. */
  isTemplate?: boolean
  onChange: (step: MoneyStep) => void
}

/** How far the money is, with one sentence of what that means. */
export function StepField({ value, isTemplate = false, onChange }: Props) {
  const options = isTemplate ? every.filter(({ id }) => id === 'estimate') : every
  return (
    <Select
      label={text.step}
      hint={text.stepMeans[value]}
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}
