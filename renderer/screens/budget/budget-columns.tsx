import type { BudgetRow, BudgetSheetAnswer } from '#domain/contract/budget'
import { BudgetBar } from '#renderer/components/budget-bar.tsx'
import { ActionLetter } from '#renderer/components/chip.tsx'
import type { CellEdit, GridColumn } from '#renderer/components/grid-types'
import { Icon } from '#renderer/components/icon.tsx'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { amountInField, percentage, wholeEuros } from '#renderer/lib/format'
import { budgetText as text } from '#renderer/texts/budget'
import { columnMeans } from '#renderer/texts/column-means'
import css from './budget-grid.module.css'

type Total = BudgetSheetAnswer['total']
type AmountKey = 'geraamd' | 'verplicht' | 'gerealiseerd' | 'restant' | 'vrij'

/** Where Begroot stands, the column that is typed. */
export const begrootColumnAt = 3

/** The columns of the annex; only Begroot is typed, the rest is counted. */
export function budgetColumns(
  total: Total,
  edit: CellEdit<BudgetRow> | undefined,
): readonly GridColumn<BudgetRow>[] {
  return [
    {
      id: 'code',
      heading: text.code,
      width: 2.75,
      text: ({ code }) => code,
      draw: ({ code }) => <span className={css.dim}>{code}</span>,
    },
    {
      id: 'line',
      heading: text.line,
      width: 10,
      grow: 1,
      isRowHeading: true,
      text: ({ name }) => name,
      draw: ({ name }) => <bdi className={css.name}>{name}</bdi>,
      foot: text.total,
    },
    {
      id: 'actions',
      heading: text.actions,
      width: 3.9,
      sortBy: false,
      text: ({ actionIds }) => actionIds.join(' '),
      draw: ({ actionIds }) => (
        <span className={css.letters}>
          {actionIds.map((letter) => (
            <ActionLetter key={letter} letter={letter} />
          ))}
        </span>
      ),
    },
    begrootColumn(total, edit),
    counted('geraamd', text.geraamd, 4.75, total),
    counted('verplicht', text.verplicht, 4.75, total),
    counted('gerealiseerd', text.gerealiseerd, 5.75, total),
    counted('restant', text.restant, 5.25, total),
    counted('vrij', text.vrij, 4.75, total),
    besteedColumn(total),
    {
      id: 'course',
      heading: text.course,
      width: 4.25,
      sortBy: false,
      text: () => '',
      draw: (row) => <Course figures={row} />,
      foot: <Course figures={total} />,
    },
  ]
}

function begrootColumn(total: Total, edit: CellEdit<BudgetRow> | undefined): GridColumn<BudgetRow> {
  return {
    id: 'begroot',
    heading: text.begroot,
    means: columnMeans.begroot,
    width: 4.75,
    align: 'end',
    text: ({ begroot }) => (begroot === null ? text.unknown : wholeEuros(begroot)),
    copied: ({ begroot }) => amountInField(begroot),
    draw: ({ begroot }) =>
      begroot === null ? (
        <span className={css.dim} title={`${text.unknown}. ${text.unknownHint}`}>
          <VisuallyHidden>{text.unknown}</VisuallyHidden>
          <span aria-hidden="true">€ …</span>
        </span>
      ) : (
        wholeEuros(begroot)
      ),
    sortBy: ({ begroot }) => begroot ?? -1,
    edit,
    foot: total.begroot === null ? null : wholeEuros(total.begroot),
  }
}

function counted(
  key: AmountKey,
  heading: string,
  width: number,
  total: Total,
): GridColumn<BudgetRow> {
  return {
    id: key,
    heading,
    means: columnMeans[key],
    width,
    align: 'end',
    text: (row) => amountInWords(row[key]),
    copied: (row) => amountInField(row[key]),
    draw: (row) => <Amount amount={row[key]} isStrong={key === 'restant'} of={key} />,
    sortBy: (row) => row[key] ?? Number.NEGATIVE_INFINITY,
    foot: <Amount amount={total[key]} isStrong of={key} />,
  }
}

function besteedColumn(total: Total): GridColumn<BudgetRow> {
  return {
    id: 'besteed',
    heading: text.besteed,
    means: columnMeans.besteed,
    width: 4.25,
    align: 'end',
    text: ({ besteed }) => (besteed === null ? '' : percentage(besteed)),
    draw: ({ besteed, isNearlySpent }) =>
      besteed === null ? null : (
        <span className={css.share}>
          {isNearlySpent ? <Icon name="attention" size="small" /> : null}
          {percentage(besteed)}
        </span>
      ),
    sortBy: ({ besteed }) => besteed ?? -1,
    foot: total.besteed === null ? null : percentage(total.besteed),
  }
}

type AmountProps = { amount: number | null; isStrong: boolean; of: AmountKey }

function Amount({ amount, isStrong, of }: AmountProps) {
  if (amount === null) return null
  if (amount < 0) {
    return (
      <span className={css.over}>
        {of === 'restant' ? <Icon name="late" size="small" /> : null}
        {wholeEuros(amount)}
      </span>
    )
  }
  // What is left may well be nothing; of the rest a dash says that there is none.
  if (amount === 0) {
    return <span className={css.dim}>{of === 'restant' || of === 'vrij' ? '0' : '–'}</span>
  }
  return <span className={isStrong ? css.strong : undefined}>{wholeEuros(amount)}</span>
}

function Course({ figures }: { figures: BudgetRow | Total }) {
  const { begroot, gerealiseerd, verplicht } = figures
  // An unknown amount is said once, in its own cell.
  if (begroot === null) return null
  return (
    <span className={css.course}>
      <BudgetBar budgeted={begroot} actual={gerealiseerd} committed={verplicht} />
    </span>
  )
}

function amountInWords(amount: number | null): string {
  return amount === null ? text.unknown : wholeEuros(amount)
}
