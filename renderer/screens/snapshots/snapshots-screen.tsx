import { useState } from 'react'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { BudgetTabs } from '#renderer/components/budget-tabs.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { useAction } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import { Compare } from './compare.tsx'
import { ExportCompared } from './export-compared.tsx'
import { SnapshotList } from './snapshot-list.tsx'
import { TakeSnapshot } from './take-snapshot.tsx'

type Props = {
  /** Asked for from elsewhere: the form is open at once. */
  isTaking: boolean
  onTaken: () => void
}

/** Stands of the annex that were kept, and what is different between two of them and why. */
export function SnapshotsScreen({ isTaking, onTaken }: Props) {
  const snapshots = useQuery('snapshots.list', {}, { keepsPrevious: true })
  const [isAsked, setIsAsked] = useState(isTaking)
  const [chosenId, setChosenId] = useState<BudgetSnapshotId | null>(null)
  const take = useAction('snapshots.take', () => setIsAsked(true))
  const current = snapshots?.find(({ id }) => id === chosenId) ?? snapshots?.[0]

  function close(madeId: BudgetSnapshotId | null) {
    setIsAsked(false)
    onTaken()
    if (madeId !== null) setChosenId(madeId)
  }

  const form = isAsked ? <TakeSnapshot onDone={close} /> : null
  return (
    <Page
      title={text.title}
      sub={<ScreenOnly>{text.sub}</ScreenOnly>}
      below={
        <ScreenOnly>
          <BudgetTabs current="snapshots" />
        </ScreenOnly>
      }
      actions={
        <>
          {current === undefined ? null : (
            <>
              <ExportCompared snapshotId={current.id} />
              <Button icon="print" onPress={() => window.print()}>
                {text.print}
              </Button>
            </>
          )}
          <ActionButton action={take} look="primary" icon="add" />
        </>
      }
    >
      {snapshots === undefined ? (
        <Loading />
      ) : current === undefined ? (
        <PageBody>
          {form ?? (
            <EmptyState
              sentence={text.none}
              action={<ActionButton action={take} icon="add" look="soft" />}
            />
          )}
        </PageBody>
      ) : (
        <PageSplit
          list={
            <>
              {form}
              <SnapshotList snapshots={snapshots} currentId={current.id} onChoose={setChosenId} />
            </>
          }
        >
          <Compare snapshots={snapshots} before={current} onBefore={setChosenId} />
        </PageSplit>
      )}
    </Page>
  )
}
