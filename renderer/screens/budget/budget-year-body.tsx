import type { BudgetChoices } from '#domain/contract/budget'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { BarLegend } from '#renderer/components/bar.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'
import css from './budget.module.css'
import { linkOf } from './link-of.tsx'
import { BudgetGrid } from './budget-grid.tsx'
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
  const { total, rows } = sheet
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
          {total.linesWithoutAmount === 0 ? null : (
            <span className={css.note}>{text.withoutAmountHint}</span>
          )}
          <End>
            <ActionButton action={actions.addLine} look="lite" size="mini" icon="add" />
          </End>
        </Row>
        <BarLegend items={legend} />
        <BudgetWarnings rows={rows} />
        <p className={css.note}>
          {hasProposal ? `${text.proposal} ${text.rounded}` : text.rounded}
        </p>
      </Stack>
    </PageSplit>
  )
}
