import { useMemo, useRef, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { HoursEntryId } from '#domain/shared/ids'
import { monthWithYear } from '#domain/texts/month'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { focusGridIn } from '#renderer/components/focus-grid'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { usePoolCounts } from '#renderer/lib/use-pool-counts'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { hoursText as text } from '#renderer/texts/hours'
import { changed, daysOf } from './hours-filter.ts'
import type { HoursFilter } from './hours-filter.ts'
import { HoursGrid } from './hours-grid.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { HoursToolbar } from './hours-toolbar.tsx'
import css from './hours.module.css'
import { useApproval } from './use-approval.ts'
import { useSheetExport } from './use-sheet-export.ts'

type Props = { filter: HoursFilter; onFilter: (filter: HoursFilter) => void }

const asked = 1000

/** What was planned, worked and approved in a month, and what is left of everybody's limits. */
export function HoursScreen({ filter, onFilter }: Props) {
  const counts = usePoolCounts()
  const { today } = useStatus()
  const navigate = useNavigate()
  const month = filter.maand ?? today.slice(0, 7)
  const { mens, stand } = filter
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const wish = {
    ...daysOf(month),
    limit: asked,
    ...(mens === undefined ? {} : { personId: mens }),
    ...(stand === undefined ? {} : { stand }),
  }
  const list = useQuery('hours.list', wish, { keepsPrevious: true })
  const rows = useMemo(() => list?.rows ?? [], [list])
  const here = rows.filter(({ hoursId }) => chosen.has(hoursId)).map(({ hoursId }) => hoursId)
  const work = useRef<HTMLDivElement>(null)
  // What was pressed goes away: the focus stays at the hours.
  const goBack = () => focusGridIn(work.current)
  const clear = () => {
    setChosen(new Set())
    goBack()
  }
  const approval = useApproval(JSON.stringify(filter), { onDone: clear, onStop: goBack })
  const approve = useAction('hours.approve', () =>
    approval.ask(here.length > 0 ? here : workedIds(rows)),
  )
  const add = useAction('hours.add', () => onFilter(changed(filter, { doe: 'uren' })))
  const exporting = useSheetExport(month, mens)
  const reading = useAction('hours.readSheet', () => {
    void navigate({ to: '/sleutelpersonen/uren/briefje' })
  })
  return (
    <Page
      title={text.title}
      sub={list && text.sub(monthWithYear(month), list.totals.minutes, list.totals.amount)}
      actions={
        <>
          <ActionButton action={approve} icon="check" />
          <ActionButton action={add} look="primary" icon="add" />
        </>
      }
      below={
        <>
          <PoolTabs current="hours" counts={counts} />
          <Refusal sentence={approval.refusal ?? exporting.refusal} />
        </>
      }
    >
      {list === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          panel={
            <SidePanel label={text.panel} about={filter.kies}>
              <HoursPanel {...{ filter, onFilter, month, rows, approval }} />
            </SidePanel>
          }
        >
          <div className={css.work}>
            <HoursToolbar
              {...{ filter, month, onFilter, reading }}
              counts={list.counts}
              exporting={exporting.action}
            />
            <div className={css.list} ref={work}>
              <HoursGrid
                {...{ filter, month, onFilter, list }}
                selection={{ keys: new Set(here), onChange: setChosen }}
                onApprove={() => approval.ask(here)}
                onDone={clear}
              />
            </div>
          </div>
        </PageSplit>
      )}
    </Page>
  )
}

function workedIds(
  rows: readonly { hoursId: HoursEntryId; status: string }[],
): readonly HoursEntryId[] {
  return rows.filter(({ status }) => status === 'worked').map(({ hoursId }) => hoursId)
}
