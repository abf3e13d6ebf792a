import { Select } from '#renderer/components/select.tsx'

type Props = {
  label: string
  years: readonly number[]
  /** Left out: nothing can be booked in them. */
  closedYears?: readonly number[]
  value: number
  onChange: (year: number) => void
}

/** A year of the budget, or the one after the last; booking in it adds it. */
export function YearSelect({ label, years, closedYears = [], value, onChange }: Props) {
  const last = Math.max(value, ...years)
  const open = years.filter((year) => !closedYears.includes(year))
  const all = [...new Set([...open, value, last + 1])].toSorted((one, other) => one - other)
  return (
    <Select
      label={label}
      options={all.map((year) => ({ id: String(year), label: String(year) }))}
      value={String(value)}
      onChange={(id) => onChange(Number(id))}
    />
  )
}
