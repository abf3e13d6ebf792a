import { useNavigate } from '@tanstack/react-router'
import type { PlanAction, PlanOverview } from '#domain/contract/plan'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { planText as text } from '#renderer/texts/plan'
import { ActionDetails } from './action-details.tsx'
import { ActionGrid } from './action-grid.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { NewActionForm } from './new-action-form.tsx'
import { changed } from './plan-address.ts'
import type { PlanAddress } from './plan-address.ts'
import { PlanChecksPart } from './plan-checks-part.tsx'
import { actionsThatFit, isFiltered } from './plan-filter.ts'
import css from './plan-screen.module.css'
import { PlanToolbar } from './plan-toolbar.tsx'
import { QuarterTable } from './quarter-table.tsx'
import { StateCounts } from './state-chip.tsx'
import { StoppedActions } from './stopped-actions.tsx'

type Props = { address: PlanAddress; onAddress: (address: PlanAddress) => void }

const nowhere: Props = { address: {}, onAddress: () => undefined }

/** The actions of the plan with their stand and evidence, beside its table and indicators. */
export function PlanScreen({ address, onAddress }: Partial<Props>) {
  const props = { ...nowhere, ...(address && onAddress ? { address, onAddress } : {}) }
  const { programmeName, regionName, today } = useStatus()
  const plan = useQuery('plan.overview', {}, { keepsPrevious: true })
  const table = useQuery('planRows.list', {}, { keepsPrevious: true })
  const add = useAction('plan.newAction', () =>
    props.onAddress(changed(props.address, { doe: 'actie' })),
  )
  return (
    <Page
      title={text.title}
      sub={text.sub(programmeName, regionName, plan?.source ?? null)}
      actions={
        <>
          <ActionButton action={add} icon="add" />
          <LinkButton to="/rapportage" icon="report">
            {text.report}
          </LinkButton>
        </>
      }
      below={<PlanTabs current="actions" />}
    >
      {plan === undefined || table === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          panel={
            plan.rows.length === 0 && plan.indicators.length === 0 ? null : (
              <SidePanel label={text.panel} look="sunken">
                <Stack gap={6}>
                  <QuarterTable rows={table.rows} events={table.events} today={today} />
                  <IndicatorList />
                </Stack>
              </SidePanel>
            )
          }
        >
          <PlanBody plan={plan} {...props} />
        </PageSplit>
      )}
    </Page>
  )
}

function PlanBody({ plan, address, onAddress }: Props & { plan: PlanOverview }) {
  const { actions } = plan
  const fitting = actionsThatFit(actions, address)
  const current = actions.find(({ id }) => id === address.actie)
  const close = () => onAddress(changed(address, { doe: undefined }))
  const [first] = actions
  const last = actions.at(-1)
  return (
    <Stack gap={3}>
      {address.doe === 'actie' ? (
        <NewActionForm
          onClose={close}
          onAdded={(actie) => onAddress(changed(address, { doe: undefined, actie }))}
        />
      ) : null}
      {first === undefined || last === undefined ? (
        <EmptyState sentence={text.empty} />
      ) : (
        <>
          <div className={css.head}>
            <h2>{text.actions(first.id, last.id)}</h2>
            <StateCounts states={actions.map(({ state }) => state)} />
          </div>
          <PlanToolbar actions={actions} address={address} onAddress={onAddress} />
          <Phases
            actions={fitting}
            current={current?.id}
            onCurrent={({ id }) => onAddress(changed(address, { actie: id }))}
          />
          {fitting.length === 0 && isFiltered(address) ? (
            <EmptyState
              sentence={text.nothingFits}
              action={<Button onPress={() => onAddress({})}>{text.showAll}</Button>}
            />
          ) : null}
        </>
      )}
      <div className={css.below}>
        {first === undefined ? null : <ActionDetails action={current} />}
        <PlanChecksPart />
        <StoppedActions stopped={plan.stopped} />
      </div>
    </Stack>
  )
}

type PhasesProps = {
  actions: readonly PlanAction[]
  current: string | undefined
  onCurrent: (action: PlanAction) => void
}

function Phases({ actions, current, onCurrent }: PhasesProps) {
  const region = useQuery('region.get', {}, { keepsPrevious: true })
  const period =
    region === undefined ? null : { from: region.programmeFromOn, until: region.programmeUntilOn }
  const counts = useQuery('evidence.counts', period, { keepsPrevious: true })
  const navigate = useNavigate()
  const evidence = new Map(counts?.actions.map(({ actionId, count }) => [actionId, count]))
  const phases = [...new Set(actions.map(({ phase }) => phase))]
  return phases.map((phase) => (
    <ActionGrid
      key={phase ?? ''}
      phase={phase}
      actions={actions.filter((action) => action.phase === phase)}
      evidence={evidence}
      current={current}
      onCurrent={onCurrent}
      onOpen={({ id }) => void navigate({ to: '/plan/acties/$actionId', params: { actionId: id } })}
    />
  ))
}
