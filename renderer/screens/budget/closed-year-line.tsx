import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetGridText as text } from '#renderer/texts/budget-grid'

/** Above the annex of a year that is closed: since when, what that means, and the way back. */
export function ClosedYearLine({ year, on }: { year: number; on: IsoDate }) {
  const open = useCommand('budget.openYear')
  return (
    <WarningLine
      weight="note"
      fact={text.isClosed(year, on)}
      reason={text.isClosedWhy}
      action={
        <Button size="mini" onPress={() => void open({ year }, text.yearOpened(year))}>
          {text.openYear(year)}
        </Button>
      }
    />
  )
}
