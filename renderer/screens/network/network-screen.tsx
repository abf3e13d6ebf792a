import { CatchBoundary } from '@tanstack/react-router'
import type { OrganisationId, PersonId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { AnswerError } from '#renderer/lib/answer-error'
import { useRevision } from '#renderer/lib/revision'
import { useStatus } from '#renderer/lib/use-status'
import { networkText as text } from '#renderer/texts/network'
import { changed } from './network-filter.ts'
import type { NetworkFilter } from './network-filter.ts'
import css from './network.module.css'
import { NetworkToolbar } from './network-toolbar.tsx'
import { NewOrganisation } from './new-organisation.tsx'
import { NewPerson } from './new-person.tsx'
import { OrganisationPanel } from './organisation-panel.tsx'
import { OrganisationsGrid } from './organisations-grid.tsx'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleGrid } from './people-grid.tsx'
import { PersonPanel } from './person-panel.tsx'
import { useRegionWords } from './use-region-words.ts'
import type { RegionWords } from './use-region-words.ts'

type Shown = { filter: NetworkFilter; onFilter: (filter: NetworkFilter) => void }
type Props = Shown & {
  /** A list that was dropped on the window. */
  onFile: (file: File) => void
}

const readableFiles = ['.xlsx', '.csv'] as const

/** People and organisations: one grid to find and change them, and one of them beside it. */
export function NetworkScreen({ filter, onFilter, onFile }: Props) {
  const { counts } = useStatus()
  const words = useRegionWords()
  const takeIn = useButtonFor('exchange.import')
  const isPeople = filter.toon === undefined
  const newPerson = useAction('people.new', () =>
    onFilter(changed(filter, { toon: undefined, nieuw: 'mens' })),
  )
  const newOrganisation = () => onFilter(changed(filter, { nieuw: 'organisatie' }))
  const onShowAll = () => onFilter(isPeople ? {} : { toon: 'organisaties' })
  return (
    <Page
      title={text.title}
      sub={text.sub(counts.people, counts.organisations)}
      actions={
        <>
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
      {words === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          list={
            <PeopleFilters
              current={isPeople ? (filter.groep ?? 'all') : undefined}
              onChoose={(groep) => onFilter(groep === 'all' ? {} : { groep })}
            />
          }
          panel={<NetworkPanel filter={filter} onFilter={onFilter} words={words} />}
        >
          <div className={css.work}>
            <NetworkToolbar filter={filter} words={words} onChange={onFilter} />
            <div className={css.grid}>
              {isPeople ? (
                <PeopleGrid
                  filter={filter}
                  words={words}
                  onCurrent={(kies) => onFilter(changed(filter, { kies, nieuw: undefined }))}
                  onShowAll={onShowAll}
                />
              ) : (
                <OrganisationsGrid
                  filter={filter}
                  words={words}
                  onCurrent={(kies) => onFilter(changed(filter, { kies, nieuw: undefined }))}
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

function NetworkPanel({ filter, onFilter, words }: Shown & { words: RegionWords }) {
  const isPeople = filter.toon === undefined
  const revision = useRevision()
  return (
    <SidePanel label={isPeople ? text.details : text.organisationDetails}>
      <CatchBoundary
        getResetKey={() => `${filter.kies ?? ''} ${filter.nieuw ?? ''} ${revision}`}
        errorComponent={NotThere}
      >
        <PanelBody filter={filter} onFilter={onFilter} words={words} />
      </CatchBoundary>
    </SidePanel>
  )
}

function PanelBody({ filter, onFilter, words }: Shown & { words: RegionWords }) {
  const { kies, nieuw } = filter
  const isPeople = filter.toon === undefined
  const done = (chosen?: string) => onFilter(changed(filter, { nieuw: undefined, kies: chosen }))
  if (nieuw === 'mens') {
    return <NewPerson words={words} onAdded={done} onCancel={() => done(kies)} />
  }
  if (nieuw === 'organisatie') {
    return <NewOrganisation onAdded={done} onCancel={() => done(kies)} />
  }
  if (kies === undefined) {
    return (
      <Text tone="muted" size="sm">
        {isPeople ? text.pickPerson : text.pickOrganisation}
      </Text>
    )
  }
  if (isPeople) return <PersonPanel personId={kies as PersonId} words={words} />
  const organisatie = kies as OrganisationId
  return (
    <OrganisationPanel
      organisationId={organisatie}
      words={words}
      onShowPeople={() => onFilter({ organisatie })}
    />
  )
}

// Undo can take away what the panel shows.
function NotThere({ error }: { error: unknown }) {
  return (
    <Text tone="muted" size="sm">
      {error instanceof AnswerError ? error.sentence : text.gone}
    </Text>
  )
}
