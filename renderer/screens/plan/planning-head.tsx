import { isInColumn } from '#domain/plan/periods'
import type { PeriodColumn } from '#domain/plan/periods'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { planningText as text } from '#renderer/texts/planning'
import planCss from './plan-screen.module.css'
import css from './planning.module.css'

type Props = { columns: readonly PeriodColumn[]; today: IsoDate }

/** The years above their quarters; a year of which the plan knows no quarters is one column. */
export function PlanningHead({ columns, today }: Props) {
  const years = [...new Set(columns.map(({ year }) => year))]
  const quarters = columns.filter(({ quarter }) => quarter !== null)
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={css.rowHead}>
          {text.row}
        </th>
        <th scope="col" rowSpan={2} className={css.lettersHead}>
          {text.actions}
        </th>
        {years.map((year) => {
          const own = columns.filter((column) => column.year === year)
          const isWhole = own.length === 1
          return (
            <th
              key={year}
              scope={isWhole ? 'col' : 'colgroup'}
              colSpan={own.length}
              rowSpan={isWhole ? 2 : 1}
              className={classNames(
                isWhole && own.some((column) => isInColumn(today, column)) && planCss.nowColumn,
              )}
            >
              {year}
            </th>
          )
        })}
      </tr>
      <tr>
        {quarters.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={classNames(isInColumn(today, column) && planCss.nowColumn)}
            abbr={text.column(column.year, column.quarter)}
          >
            {text.short(column.quarter ?? 1)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
