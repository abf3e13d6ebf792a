import type { PlanOverview } from '#domain/contract/plan'
import type { IsoDate } from '#domain/shared/dates'
import { classNames } from '#renderer/components/class-names'
import { Row, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { planText as text } from '#renderer/texts/plan'
import { periodsOf } from './plan-letters.ts'
import css from './plan-screen.module.css'

/** The quarter grid of the plan: a bar over the quarters, the current one tinted. */
export function QuarterTable({ plan, today }: { plan: PlanOverview; today: IsoDate }) {
  const periods = periodsOf(plan)
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3)
  const now = `${today.slice(0, 4)}-Q${quarter}`
  const isNow = (id: string) => id === now || id === today.slice(0, 4)
  const wholeYears = periods.filter(({ part }) => part === '')
  return (
    <section>
      <Row between>
        <h2>{text.planning}</h2>
        <Text size="xs" tone="muted" as="span">
          {text.now(today)}
        </Text>
      </Row>
      <table className={css.quarters}>
        <caption>
          <VisuallyHidden>{text.planningCaption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={css.rowHead}>
              <VisuallyHidden>{text.row}</VisuallyHidden>
            </th>
            {periods.map(({ id, year, part }) => (
              <th
                key={id}
                scope="col"
                className={classNames(isNow(id) && css.nowColumn)}
                abbr={part === '' ? year : text.quarter(part, year)}
              >
                {part === '' ? year : text.quarterShort(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {periods.map(({ id }, position) => {
                const isPlanned = row.periods.includes(id)
                const before = periods[position - 1]?.id ?? ''
                const after = periods[position + 1]?.id ?? ''
                return (
                  <td key={id} className={classNames(isNow(id) && css.nowColumn)}>
                    {isPlanned ? (
                      <>
                        <i
                          className={classNames(
                            css.planned,
                            !row.periods.includes(before) && css.first,
                            !row.periods.includes(after) && css.last,
                          )}
                        />
                        <VisuallyHidden>{text.planned}</VisuallyHidden>
                      </>
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.foot}>
        <span>
          <i className={css.key} aria-hidden="true" />
          {text.runs}
        </span>
        {wholeYears.map(({ year }) => (
          <span key={year}>{text.wholeYear(year)}</span>
        ))}
      </p>
    </section>
  )
}
