import { ActionButton } from '#renderer/components/action-button.tsx'
import { BudgetTabs } from '#renderer/components/budget-tabs.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'
import css from './budget.module.css'
import { BudgetYearBody } from './budget-year-body.tsx'
import { WorkbookChoice } from './workbook-choice.tsx'
import { useBudget } from './use-budget.ts'
import { YearSwitch } from './year-switch.tsx'
import { YearsGrid } from './years-grid.tsx'

/** The annex: a year at a time with the chosen line beside it, or all years beside each other. */
export function BudgetScreen() {
  const budget = useBudget()
  const region = useQuery('region.get', {})
  const { choices, year, isAllYears, today, actions } = budget
  const read = useButtonFor('budget.import')
  const centre = region?.gemeenten.find(({ id }) => id === region.centreGemeenteId)
  return (
    <div className={css.page}>
      <Page
        title={isAllYears ? text.titleOfYears : text.title(year)}
        below={<BudgetTabs current="sheet" />}
        sub={text.sub(centre?.name ?? null, today)}
        actions={
          <>
            {choices === undefined ? null : <YearSwitch budget={budget} years={choices.years} />}
            {choices === undefined ? null : <WorkbookChoice years={choices.years} />}
            <ActionButton action={read} icon="import" />
            <ActionButton action={actions.export} look="primary" icon="spreadsheet" />
          </>
        }
      >
        {choices === undefined ? (
          <Loading />
        ) : isAllYears ? (
          <PageSplit>
            <Refusal sentence={budget.refusal} />
            <AllYears />
          </PageSplit>
        ) : (
          <BudgetYearBody budget={budget} choices={choices} />
        )}
      </Page>
    </div>
  )
}

function AllYears() {
  const answer = useQuery('budget.years', {})
  return answer === undefined ? <Loading /> : <YearsGrid answer={answer} />
}
