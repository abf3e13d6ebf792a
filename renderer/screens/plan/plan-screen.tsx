import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionId } from '#domain/shared/ids'
import type { PlanOverview } from '#domain/contract/plan'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { planText as text } from '#renderer/texts/plan'
import { ActionDetails } from './action-details.tsx'
import { ActionGrid } from './action-grid.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { PlanAnnex } from './plan-annex.tsx'
import { unplannedLetters } from './plan-letters.ts'
import css from './plan-screen.module.css'
import { QuarterTable } from './quarter-table.tsx'
import { StateCounts } from './state-chip.tsx'

/** The plan: actions with their stand, the quarter table, indicators, projects and consultations. */
export function PlanScreen() {
  const { programmeName, regionName, today } = useStatus()
  const plan = useQuery('plan.overview', {})
  const asked = useAskedAction()
  const sub = text.sub(programmeName, regionName, plan?.source ?? null)
  return (
    <Page title={text.title} sub={sub}>
      {plan === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          panel={
            plan.rows.length === 0 && plan.indicators.length === 0 ? null : (
              <SidePanel label={text.panel} look="sunken">
                <Stack gap={6}>
                  <QuarterTable plan={plan} today={today} />
                  <IndicatorList />
                </Stack>
              </SidePanel>
            )
          }
        >
          <PlanBody key={asked} plan={plan} asked={asked} />
        </PageSplit>
      )}
    </Page>
  )
}

// The action that a link or the palette asks to show.
function useAskedAction(): ActionId | undefined {
  const search: { actie?: unknown } = useSearch({ strict: false })
  return typeof search.actie === 'string' ? (search.actie as ActionId) : undefined
}

function PlanBody({ plan, asked }: { plan: PlanOverview; asked: ActionId | undefined }) {
  const [currentId, setCurrentId] = useState(asked)
  const { actions } = plan
  const [first] = actions
  const last = actions.at(-1)
  if (first === undefined || last === undefined) return <EmptyState sentence={text.empty} />

  const phases = [...new Set(actions.map(({ phase }) => phase))]
  const letters = unplannedLetters(plan)
  return (
    <>
      <div className={css.head}>
        <h2>{text.actions(first.id, last.id)}</h2>
        <StateCounts states={actions.map(({ state }) => state)} />
      </div>
      {phases.map((phase) => (
        <ActionGrid
          key={phase}
          phase={phase}
          actions={actions.filter((action) => action.phase === phase)}
          onCurrent={({ id }) => setCurrentId(id)}
        />
      ))}
      <div className={css.below}>
        <ActionDetails action={actions.find(({ id }) => id === currentId)} />
        {letters.length === 0 ? null : (
          <WarningLine weight="note" fact={text.notPlanned(letters)} reason={text.notPlannedWhy} />
        )}
        <PlanAnnex plan={plan} />
      </div>
    </>
  )
}
