import type { BudgetRow } from '#domain/contract/budget'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { percentage } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './budget-warnings.module.css'

/** What asks for attention in this year, the heaviest first. */
export function BudgetWarnings({ rows }: { rows: readonly BudgetRow[] }) {
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
          />
        </li>
      ))}
      {tight.map((row) => (
        <li key={row.lineId}>
          <WarningLine
            weight="warn"
            fact={text.estimateDoesNotFit(nameOf(row), euros(-(row.vrij ?? 0)))}
            reason={text.estimateDoesNotFitWhy}
          />
        </li>
      ))}
      {nearly.map((row) => (
        <li key={row.lineId}>
          <WarningLine
            weight="warn"
            fact={text.nearlySpent(nameOf(row), euros(row.restant ?? 0), euros(row.begroot ?? 0))}
            reason={text.nearlySpentWhy(percentage(row.besteed ?? 0))}
          />
        </li>
      ))}
    </ul>
  )
}

function nameOf({ code, name }: BudgetRow): string {
  return `${code} ${name}`
}
