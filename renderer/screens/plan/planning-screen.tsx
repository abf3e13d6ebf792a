import { useState } from 'react'
import type { PlanRow } from '#domain/contract/plan-rows'
import { columnsFor } from '#domain/plan/periods'
import { dateWithYear } from '#domain/shared/dates'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PaperSheet, Papers, ScreenOnly } from '#renderer/components/paper.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { planningText as text } from '#renderer/texts/planning'
import { NewRowForm } from './new-row-form.tsx'
import { changed } from './plan-address.ts'
import type { PlanningAddress } from './plan-address.ts'
import { RowsWithoutEvent, Unplanned } from './plan-checks-part.tsx'
import { PlanningTable } from './planning-table.tsx'
import css from './planning.module.css'
import { RowEditor } from './row-editor.tsx'
import { YearButtons } from './year-buttons.tsx'

type Props = { address: PlanningAddress; onAddress: (address: PlanningAddress) => void }

// The sheet must scroll by keyboard where it is wider than the screen.
const scrollsByKeyboard = { tabIndex: 0 }

/** The plan's own table: rows over quarters, edited by click and key, and printed as in the plan. */
export function PlanningScreen({ address, onAddress }: Props) {
  const { today } = useStatus()
  const table = useQuery('planRows.list', {}, { keepsPrevious: true })
  const plan = useQuery('plan.overview', {}, { keepsPrevious: true })
  const [chosen, setChosen] = useState<string>()
  const add = useAction('plan.newRow', () => onAddress(changed(address, { doe: 'rij' })))
  if (table === undefined || plan === undefined) return <Loading />
  const { rows, events } = table
  const columns = columnsFor(rows, {
    years: address.jaren ?? [],
    byQuarter: address.kwartalen ?? [],
  })
  const row = rows.find(({ id }) => id === chosen)
  return (
    <Page
      title={text.title}
      sub={text.sub(rows.length)}
      actions={
        <>
          <Button icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
          <ActionButton action={add} look="primary" icon="add" />
        </>
      }
      below={
        <ScreenOnly>
          <PlanTabs current="planning" />
        </ScreenOnly>
      }
    >
      <PageBody>
        <Stack gap={4}>
          {address.doe === 'rij' ? (
            <ScreenOnly>
              <NewRowForm
                actions={plan.actions}
                forAction={plan.actions.find(({ id }) => id === address.voor)}
                onClose={() => onAddress(changed(address, { doe: undefined, voor: undefined }))}
              />
            </ScreenOnly>
          ) : null}
          <Papers orientation="landscape">
            <PaperSheet>
              <div
                role="region"
                aria-label={text.title}
                className={css.paper}
                {...scrollsByKeyboard}
              >
                {rows.length === 0 ? (
                  <EmptyState sentence={text.empty} />
                ) : (
                  <PlanningTable
                    {...{ rows, events, columns, today, chosen }}
                    onChoose={({ id }) => setChosen(id === chosen ? undefined : id)}
                  />
                )}
                <p className={css.printed}>{text.printedOn(dateWithYear(today))}</p>
              </div>
            </PaperSheet>
          </Papers>
          <ScreenOnly>
            <Below
              {...{ address, onAddress, rows, row, columns, actions: plan.actions }}
              onClose={() => setChosen(undefined)}
            />
          </ScreenOnly>
        </Stack>
      </PageBody>
    </Page>
  )
}

type BelowProps = Props & {
  rows: readonly PlanRow[]
  row: PlanRow | undefined
  columns: Parameters<typeof YearButtons>[0]['columns']
  actions: Parameters<typeof RowEditor>[0]['actions']
  onClose: () => void
}

function Below({ address, onAddress, rows, row, columns, actions, onClose }: BelowProps) {
  const checks = useQuery('planChecks.list', {}, { keepsPrevious: true })
  const { today } = useStatus()
  return (
    <Stack gap={4}>
      <YearButtons {...{ address, onAddress, columns, today }} />
      {row === undefined ? (
        rows.length === 0 ? null : (
          <Text size="sm" tone="muted">
            {text.pick}
          </Text>
        )
      ) : (
        <RowEditor key={row.id} row={row} rows={rows} actions={actions} onClose={onClose} />
      )}
      {checks === undefined ? null : (
        <Stack gap={2}>
          <Unplanned checks={checks} />
          <RowsWithoutEvent rows={checks.rowsWithoutEvent} />
        </Stack>
      )}
    </Stack>
  )
}
