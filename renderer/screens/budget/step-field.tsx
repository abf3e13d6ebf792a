import { moneySteps } from '#domain/budget/cost-chain'
import type { MoneyStep } from '#domain/budget/cost-chain'
import { Select } from '#renderer/components/select.tsx'
import { budgetText as text } from '#renderer/texts/budget'

const options = moneySteps.map((step) => ({ id: step, label: text.steps[step] }))

/** How far the money is, with one sentence of what that means. */
export function StepField(props: { value: MoneyStep; onChange: (step: MoneyStep) => void }) {
  return (
    <Select
      label={text.step}
      hint={text.stepMeans[props.value]}
      options={options}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
