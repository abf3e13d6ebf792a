import type { BudgetChoices } from '#domain/contract/budget'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { BarLegend } from '#renderer/components/bar.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'
import { budgetGridText as gridText } from '#renderer/texts/budget-grid'
import css from './budget.module.css'
import { BudgetChecks } from './budget-checks.tsx'
import { linkOf } from './link-of.tsx'
import { BudgetGrid } from './budget-grid.tsx'
import { ClosedYearLine } from './closed-year-line.tsx'
import { BudgetPanel } from './budget-panel.tsx'
import { BudgetWarnings } from './budget-warnings.tsx'
import { Figures } from './figures.tsx'
import type { BudgetState } from './use-budget.ts'

const legend = [
  { kind: 'actual', label: text.legend.actual },
  { kind: 'committed', label: text.legend.committed },
  { kind: 'free', label: text.legend.free },
  { kind: 'over', label: text.legend.over },
] as const

/** One year: what it comes to, the annex itself, what asks for attention, and the chosen line. */
export function BudgetYearBody(props: { budget: BudgetState; choices: BudgetChoices }) {
  const { budget, choices } = props
  const { year, showLine, actions } = budget
  const sheet = useQuery('budget.sheet', { year }, { keepsPrevious: true })
  if (sheet === undefined) return <Loading />
  const { total, rows, closedOn } = sheet
  const hasProposal = rows.some(({ source }) => source !== null)
  const current = rows.find(({ lineId }) => lineId === budget.lineId) ?? rows[0]
  return (
    <PageSplit
      panel={
        <SidePanel label={text.panel}>
          <BudgetPanel budget={budget} choices={choices} row={current} />
        </SidePanel>
      }
    >
      <Stack gap={3}>
        <Refusal sentence={budget.refusal} />
        {closedOn === null ? null : <ClosedYearLine year={sheet.year} on={closedOn} />}
        <Figures
          isWhole
          items={[
            { label: text.begroot, amount: total.begroot, link: linkOf('begroot', year) },
            {
              label: text.gerealiseerd,
              amount: total.gerealiseerd,
              kind: 'actual',
              link: linkOf('gerealiseerd', year),
            },
            {
              label: text.verplicht,
              amount: total.verplicht,
              kind: 'committed',
              link: linkOf('verplicht', year),
            },
            { label: text.restant, amount: total.restant, kind: 'free' },
          ]}
        />
        <div className={css.grid}>
          <BudgetGrid key={sheet.year} sheet={sheet} onCurrent={({ lineId }) => showLine(lineId)} />
        </div>
        <Row wrap>
          {total.linesWithoutAmount === 0 ? null : (
            <Text size="sm" weight="medium" as="span">
              {text.withoutAmount(total.linesWithoutAmount)}
            </Text>
          )}
          {total.linesWithoutAmount === 0 || closedOn !== null ? null : (
            <span className={css.note}>{text.withoutAmountHint}</span>
          )}
          <End>
            {closedOn === null ? (
              <Button
                look="lite"
                size="mini"
                icon="locked"
                onPress={() => budget.openForm({ kind: 'close-year' })}
              >
                {gridText.closeYear(sheet.year)}
              </Button>
            ) : null}
            <ActionButton action={actions.addLine} look="lite" size="mini" icon="add" />
          </End>
        </Row>
        <BarLegend items={legend} />
        <BudgetWarnings rows={rows} onShow={budget.showPlace} />
        <BudgetChecks year={sheet.year} onShow={budget.showPlace} />
        <p className={css.note}>
          {hasProposal ? `${text.proposal} ${text.rounded}` : text.rounded}
        </p>
      </Stack>
    </PageSplit>
  )
}
