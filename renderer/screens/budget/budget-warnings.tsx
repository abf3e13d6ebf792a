import type { BudgetRow } from '#domain/contract/budget'
import type { BudgetLineId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { percentage } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import { budgetChecksText as checksText } from '#renderer/texts/budget-checks'
import { euros } from './amounts.ts'
import css from './budget-warnings.module.css'

type Props = {
  rows: readonly BudgetRow[]
  onShow: (lineId: BudgetLineId, chainId: null) => void
}

/** What asks for attention in this year, the heaviest first. */
export function BudgetWarnings({ rows, onShow }: Props) {
  const over = rows.filter(({ signal }) => signal === 'overrun')
  const tight = rows.filter(({ signal }) => signal === 'estimate-does-not-fit')
  const nearly = rows.filter((row) => row.isNearlySpent && row.signal === null)
  if (over.length + tight.length + nearly.length === 0) return null
  return (
    <ul className={css.lines}>
      {over.map((row) => (
        <li key={row.lineId}>
          <WarningLine
            weight="alert"
            fact={text.overrun(nameOf(row), euros(-(row.restant ?? 0)))}
            reason={row.verplicht > 0 ? text.overrunPromised : text.overrunInvoiced}
            action={<ShowLine row={row} onShow={onShow} />}
          />
        </li>
      ))}
      {tight.map((row) => (
        <li key={row.lineId}>
          <WarningLine
            weight="warn"
            fact={text.estimateDoesNotFit(nameOf(row), euros(-(row.vrij ?? 0)))}
            reason={text.estimateDoesNotFitWhy}
            action={<ShowLine row={row} onShow={onShow} />}
          />
        </li>
      ))}
      {nearly.map((row) => (
        <li key={row.lineId}>
          <WarningLine
            weight="warn"
            fact={text.nearlySpent(nameOf(row), euros(row.restant ?? 0), euros(row.begroot ?? 0))}
            reason={text.nearlySpentWhy(percentage(row.besteed ?? 0))}
            action={<ShowLine row={row} onShow={onShow} />}
          />
        </li>
      ))}
    </ul>
  )
}

function ShowLine({ row, onShow }: { row: BudgetRow; onShow: Props['onShow'] }) {
  return (
    <Button size="mini" onPress={() => onShow(row.lineId, null)}>
      {checksText.show}
    </Button>
  )
}

function nameOf({ code, name }: BudgetRow): string {
  return `${code} ${name}`
}
