import { useState } from 'react'
import type { FinanceItem, Reconciliation } from '#domain/contract/finance'
import { BudgetTabs } from '#renderer/components/budget-tabs.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { reconcileText as text } from '#renderer/texts/reconcile'
import { Figures } from '#renderer/screens/budget/figures.tsx'
import { Explanation } from './explanation.tsx'
import { ItemPanel } from './item-panel.tsx'
import { ReadingList } from './reading-list.tsx'
import css from './reconcile.module.css'
import { ReconcileGrid } from './reconcile-grid.tsx'
import { stateLook, statesInOrder } from './state-look.ts'
import type { MatchState } from './state-look.ts'

const shownAtMost = 1_000

type Props = {
  /** Where a file of finance is taken in. */
  onRead: () => void
}

/** Our invoices and the bookings of finance beside each other: what is left to do, and why they differ. */
export function ReconcileScreen({ onRead }: Props) {
  const [year, setYear] = useState<number | null>(null)
  const [state, setState] = useState<MatchState | 'all'>('all')
  const [search, setSearch] = useState('')
  const asked = { year, state: state === 'all' ? null : state, search, limit: shownAtMost }
  const answer = useQuery('finance.list', asked, { keepsPrevious: true })
  const exporting = useExport(year)
  const read = (
    <Button icon="import" onPress={onRead}>
      {text.read}
    </Button>
  )
  const tabs = <BudgetTabs current="reconcile" />
  if (answer === undefined || answer.readings.length === 0) {
    return (
      <Page title={text.title} sub={text.sub} below={tabs}>
        {answer === undefined ? (
          <Loading />
        ) : (
          <PageBody>
            <EmptyState
              sentence={text.emptyAtFirst}
              action={
                <Button look="primary" icon="import" onPress={onRead}>
                  {text.read}
                </Button>
              }
            />
          </PageBody>
        )}
      </Page>
    )
  }
  return (
    <Page
      title={text.title}
      sub={text.sub}
      actions={
        <>
          {read}
          <Button look="primary" icon="spreadsheet" onPress={exporting.run}>
            {text.export}
          </Button>
        </>
      }
      below={
        <>
          {tabs}
          <Refusal sentence={exporting.refusal} />
        </>
      }
    >
      <Body
        {...{ answer, year, state, search }}
        onYear={setYear}
        onState={setState}
        onSearch={setSearch}
      />
    </Page>
  )
}

type BodyProps = {
  answer: Reconciliation
  year: number | null
  state: MatchState | 'all'
  search: string
  onYear: (year: number | null) => void
  onState: (state: MatchState | 'all') => void
  onSearch: (search: string) => void
}

function Body({ answer, year, state, search, onYear, onState, onSearch }: BodyProps) {
  const [picked, setPicked] = useState<FinanceItem['key']>()
  const { explained, items, surePairs } = answer
  const match = useCommand('finance.match')
  const current = items.find(({ key }) => key === picked) ?? items[0]
  const counts = statesInOrder.map((id) => ({ id, count: explained.parts[id]?.count ?? 0 }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <PageSplit
      panel={
        <SidePanel label={text.details} look="sunken">
          <Stack gap={6}>
            <ItemPanel key={`${current?.key ?? ''} ${current?.state ?? ''}`} item={current} />
            <Explanation explained={explained} />
            <ReadingList readings={answer.readings} />
          </Stack>
        </SidePanel>
      }
    >
      <div className={css.work}>
        <Row gap={3} wrap>
          <Figures
            items={[
              { label: text.here, amount: explained.here },
              { label: text.there, amount: explained.there },
              { label: text.difference, amount: explained.difference },
            ]}
          />
          <End>
            {surePairs.length === 0 ? null : (
              <Button
                icon="yes"
                isBusy={match.isBusy}
                onPress={() =>
                  void match({ pairs: [...surePairs] }, ({ linked }) => text.linked(linked))
                }
              >
                {text.linkSure(surePairs.length)}
              </Button>
            )}
          </End>
        </Row>
        <Refusal sentence={match.refusal} />
        <Row gap={3} wrap>
          <SegmentedControl
            label={text.year}
            value={year === null ? 'all' : String(year)}
            onChange={(id) => onYear(id === 'all' ? null : Number(id))}
            items={[
              { id: 'all', label: text.allYears },
              ...answer.years.map((each) => ({ id: String(each), label: String(each) })),
            ]}
          />
          <SearchField label={text.search} value={search} onChange={onSearch} />
        </Row>
        <SegmentedControl<MatchState | 'all'>
          look="filters"
          label={text.filter}
          value={state}
          onChange={onState}
          items={[
            { id: 'all', label: text.all, count: total },
            ...counts
              .filter(({ id, count }) => count > 0 || id === state)
              .map(({ id, count }) => ({
                ...{ id, count, label: text.stateName(id), icon: stateLook[id].icon },
              })),
          ]}
        />
        {answer.total > items.length ? (
          <Text size="sm" tone="muted">
            {text.more(items.length, answer.total)}
          </Text>
        ) : null}
        <ReconcileGrid items={items} onCurrent={({ key }) => setPicked(key)} />
      </div>
    </PageSplit>
  )
}

function useExport(year: number | null) {
  const task = useTask('finance.export')
  async function run() {
    const made = await task({ year })
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }
  return { run: () => void run(), refusal: task.refusal }
}
