import type { BudgetChoices } from '#domain/contract/budget'
import type { BudgetLineId } from '#domain/shared/ids'
import { Select } from '#renderer/components/select.tsx'
import { budgetText as text } from '#renderer/texts/budget'

type Props = {
  choices: BudgetChoices
  year: number
  value: BudgetLineId | null
  onChange: (lineId: BudgetLineId) => void
  error?: string | undefined
  hint?: string | undefined
}

/** One of the lines that are open in the year; the one it has stays in the list. */
export function LineSelect({ choices, year, value, onChange, error, hint }: Props) {
  const lines = choices.lines.filter(
    ({ id, opensYear, closesYear }) =>
      id === value || ((opensYear ?? year) <= year && year <= (closesYear ?? year)),
  )
  return (
    <Select
      label={text.line}
      options={lines.map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))}
      value={value}
      onChange={onChange}
      error={error}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
