import { Select } from '#renderer/components/select.tsx'
import { budgetText as text } from '#renderer/texts/budget'

type Props = {
  label: string
  years: readonly number[]
  /** Left out: nothing can be booked in them. */
  closedYears?: readonly number[]
  /** Where it would count; when that year is closed it is said. */
  wanted?: number
  value: number
  onChange: (year: number) => void
}

/** A year of the budget, or the one after the last; booking in it adds it. */
export function YearSelect(props: Props) {
  const { label, years, closedYears = [], wanted, value, onChange } = props
  const last = Math.max(value, ...years)
  const open = years.filter((year) => !closedYears.includes(year))
  const all = [...new Set([...open, value, last + 1])].toSorted((one, other) => one - other)
  return (
    <Select
      label={label}
      options={all.map((year) => ({ id: String(year), label: String(year) }))}
      value={String(value)}
      {...(wanted !== undefined && closedYears.includes(wanted)
        ? { hint: text.closedSoElsewhere(wanted) }
        : {})}
      onChange={(id) => onChange(Number(id))}
    />
  )
}
