import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { usePoolCounts } from '#renderer/lib/use-pool-counts'
import { useQuery } from '#renderer/lib/use-query'
import { poolText as text } from '#renderer/texts/pool'
import { changed } from './pool-filter.ts'
import type { PoolFilter } from './pool-filter.ts'
import { PoolGrid } from './pool-grid.tsx'
import css from './pool.module.css'
import { PoolPanel } from './pool-panel.tsx'
import { PoolToolbar } from './pool-toolbar.tsx'

type Props = { filter: PoolFilter; onFilter: (filter: PoolFilter) => void }

/** Everybody of the pool in a list, and one profile beside it. */
export function PoolScreen({ filter, onFilter }: Props) {
  const tabCounts = usePoolCounts()
  const counts = useQuery('pool.counts', {}, { keepsPrevious: true })
  const add = useAction('pool.add', () => onFilter(changed(filter, { nieuw: 'mens' })))
  const takeIn = useButtonFor('pool.import')
  return (
    <Page
      title={text.title}
      sub={counts === undefined ? '' : text.sub(counts.people, counts.languages.length)}
      actions={
        <>
          <Button look="soft" icon="import" onPress={takeIn.run}>
            {text.takeIn}
          </Button>
          <ActionButton action={add} look="primary" icon="add" />
        </>
      }
      below={<PoolTabs current="pool" counts={tabCounts} />}
    >
      <div className={css.scope}>
        <PageSplit panel={<PoolPanel filter={filter} onFilter={onFilter} />}>
          <div className={css.work}>
            <PoolToolbar
              filter={filter}
              languages={counts?.languages ?? []}
              hasLeft={(counts?.left ?? 0) > 0}
              onFilter={onFilter}
            />
            <div className={css.grid}>
              <PoolGrid filter={filter} left={counts?.left ?? 0} onFilter={onFilter} />
            </div>
          </div>
        </PageSplit>
      </div>
    </Page>
  )
}
