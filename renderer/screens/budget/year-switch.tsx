import { Button } from '#renderer/components/button.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { shownYears } from './shown-years.ts'
import type { BudgetState } from './use-budget.ts'

const all = 'all'

/** The years around the chosen one, all of them beside each other, and one more. */
export function YearSwitch({ budget, years }: { budget: BudgetState; years: readonly number[] }) {
  const { year, nextYear, isAllYears, showYear, actions } = budget
  const items = shownYears(years, year).map((each) => ({ id: String(each), label: String(each) }))
  return (
    <>
      <SegmentedControl
        label={text.yearChoice}
        items={[...items, { id: all, label: text.allYears }]}
        value={isAllYears ? all : String(year)}
        onChange={(id) => (id === all ? actions.compareYears.run() : showYear(Number(id)))}
      />
      <Button look="lite" icon="add" label={text.addYear(nextYear)} onPress={actions.addYear.run} />
    </>
  )
}
