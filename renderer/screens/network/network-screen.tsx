import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import type { NetworkView } from '#renderer/components/network-views.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { useStatus } from '#renderer/lib/use-status'
import { networkText as text } from '#renderer/texts/network'
import { changed } from './network-filter.ts'
import type { NetworkFilter } from './network-filter.ts'
import { ListToExcel } from './list-to-excel.tsx'
import css from './network.module.css'
import { NetworkPanel } from './network-panel.tsx'
import { NetworkToolbar } from './network-toolbar.tsx'
import { OrganisationsGrid } from './organisations-grid.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleGrid } from './people-grid.tsx'
import { ListTools } from './list-tools.tsx'
import { SavedLists } from './saved-lists.tsx'
import { useListLook } from './use-list-look.ts'
import { useQuickFilter } from './use-quick-filter.ts'
import { useRegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  onFilter: (filter: NetworkFilter) => void
  onView: (view: NetworkView) => void
  /** A list that was dropped on the window. */
  onFile: (file: File) => void
}

const readableFiles = ['.xlsx', '.ods', '.csv'] as const

/** People and organisations: one grid to find and change them, and one of them beside it. */
export function NetworkScreen({ filter: address, onFilter: onAddress, onView, onFile }: Props) {
  const { filter, onFilter, onPart } = useQuickFilter(address, onAddress)
  const { counts } = useStatus()
  const words = useRegionWords()
  const takeIn = useButtonFor('exchange.import')
  const isPeople = filter.toon === undefined
  const look = useListLook(isPeople ? 'people' : 'organisations')
  const newPerson = useAction('people.new', () =>
    onFilter(changed(filter, { toon: undefined, nieuw: 'mens' })),
  )
  const newOrganisation = () => onFilter(changed(filter, { nieuw: 'organisatie' }))
  // Who was picked in the list goes along to the form of a new group.
  const [picked, setPicked] = useState<readonly PersonId[]>([])
  const newGroup = (personIds: readonly PersonId[]) => {
    setPicked(personIds)
    onFilter(changed(filter, { toon: undefined, nieuw: 'groep' }))
  }
  // Another list than a kept one is seen in her own columns.
  const onList = (next: NetworkFilter) => {
    look?.onShow(undefined)
    onFilter(next)
  }
  const onShowAll = () => onList(isPeople ? {} : { toon: 'organisaties' })
  return (
    <Page
      title={text.title}
      sub={text.sub(counts.people, counts.organisations)}
      actions={
        <>
          {look === undefined ? null : <ListToExcel filter={filter} sort={look.sort} />}
          <ActionButton action={takeIn} icon="import" />
          {isPeople ? (
            <ActionButton action={newPerson} look="primary" icon="add" />
          ) : (
            <Button look="primary" icon="add" onPress={newOrganisation}>
              {text.newOrganisation}
            </Button>
          )}
        </>
      }
    >
      <FileDrop look="window" accepts={readableFiles} onFile={onFile} />
      {words === undefined || look === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          list={
            <PeopleFilters
              current={isPeople ? (filter.eigen ?? filter.groep ?? 'all') : undefined}
              onChoose={(groep) => onList(groep === 'all' ? {} : { groep })}
              onChooseGroup={(eigen) => onList({ eigen })}
              onNewGroup={() => newGroup([])}
            >
              <SavedLists filter={filter} look={look} onFilter={onFilter} />
            </PeopleFilters>
          }
          panel={
            <NetworkPanel
              isPeople={isPeople}
              kies={filter.kies}
              nieuw={filter.nieuw}
              eigen={filter.eigen}
              asked={filter.nieuw === 'groep' ? filter : undefined}
              picked={picked}
              words={words}
              onFilter={onFilter}
              onPart={onPart}
            />
          }
        >
          <div className={css.work}>
            <NetworkToolbar filter={filter} words={words} onPart={onPart} onView={onView}>
              <ListTools look={look} />
            </NetworkToolbar>
            <div className={css.grid}>
              {isPeople ? (
                <PeopleGrid
                  filter={filter}
                  look={look}
                  words={words}
                  onCurrent={(kies) => onPart({ kies, nieuw: undefined })}
                  onShowAll={onShowAll}
                  onNewGroup={newGroup}
                />
              ) : (
                <OrganisationsGrid
                  filter={filter}
                  look={look}
                  words={words}
                  onCurrent={(kies) => onPart({ kies, nieuw: undefined })}
                  onShowAll={onShowAll}
                  onNew={newOrganisation}
                />
              )}
            </div>
          </div>
        </PageSplit>
      )}
    </Page>
  )
}
