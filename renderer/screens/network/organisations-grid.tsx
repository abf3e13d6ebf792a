import { useMemo } from 'react'
import type { OrganisationRow } from '#domain/contract/organisations'
import type { OrganisationId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { networkText as text } from '#renderer/texts/network'
import type { NetworkFilter } from './network-filter.ts'
import { organisationsColumns } from './organisations-columns.ts'
import { organisationsQuestionOf } from './organisations-question.ts'
import type { OrganisationsQuestion } from './organisations-question.ts'
import { ToExcelMenu } from './to-excel-menu.tsx'
import { useChosen } from './use-chosen.ts'
import { copying } from './copying.ts'
import type { ListLook } from './use-list-look.ts'
import { useOrganisationsExport } from './use-network-export.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  filter: NetworkFilter
  look: ListLook
  words: RegionWords
  onCurrent: (organisationId: OrganisationId) => void
  onShowAll: () => void
  onNew: () => void
}
type Row = PagedRow<OrganisationRow>

const rowKey = ({ key }: Row) => key
const keyOf = ({ id }: OrganisationRow) => id

/** The organisations that fit the filter, to read, choose and change. */
export function OrganisationsGrid({ filter, look, words, onCurrent, onShowAll, onNew }: Props) {
  const { sort, onSort } = look
  const change = useCommand('organisations.change')
  const archive = useCommand('organisations.archive')
  const toExcel = useOrganisationsExport()
  const question = useMemo(() => organisationsQuestionOf(filter, sort), [filter, sort])
  const asking = JSON.stringify(question)
  const { rows, total, asked, onVisible } = usePagedRows(asking, keyOf, (page, signal) =>
    call('organisations.list', { ...question, ...page }, signal),
  )
  const { chosen, selection, clear } = useChosen(() =>
    // Those of the rows that are seen, also while another search is on its way.
    idsOf(JSON.parse(asked ?? asking) as OrganisationsQuestion),
  )
  const clipboard = copying()
  const shown = look.columns.join(' ')
  const columns = useMemo(
    () => organisationsColumns(shown.split(' '), words, change),
    [shown, words, change],
  )
  if (total === undefined) return <Loading />

  const { zoek = '', schakel, gemeente } = filter
  const isFiltered = zoek !== '' || schakel !== undefined || gemeente !== undefined
  return (
    <Grid
      label={text.organisations}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      sort={sort}
      onSort={onSort}
      onVisible={onVisible}
      onCurrent={(row) => {
        if (row.kind === 'there') onCurrent(row.row.id)
      }}
      selection={selection}
      clipboard={clipboard}
      selectionActions={
        <>
          <ToExcelMenu
            isBusy={toExcel.isBusy}
            onPick={(showsSensitiveRoles) => {
              const organisationIds = [...chosen] as OrganisationId[]
              toExcel.run({ organisationIds, showsSensitiveRoles })
            }}
          />
          <MergeChosen organisationIds={[...chosen] as OrganisationId[]} />
          <Button
            size="mini"
            onPress={() => {
              const organisationIds = [...chosen] as OrganisationId[]
              void archive({ organisationIds }, ({ archived }) =>
                text.organisationsArchived(archived),
              ).then((done) => {
                if (done) clear()
              })
            }}
          >
            {text.archive}
          </Button>
        </>
      }
      empty={
        isFiltered ? (
          <EmptyState
            sentence={text.noOrganisationFound(zoek)}
            action={<Button onPress={onShowAll}>{text.showAll}</Button>}
          />
        ) : (
          <EmptyState
            sentence={text.emptyOrganisations}
            action={<Button onPress={onNew}>{text.newOrganisation}</Button>}
          />
        )
      }
    />
  )
}

function MergeChosen({ organisationIds }: { organisationIds: readonly OrganisationId[] }) {
  const [organisatie, met, ...others] = organisationIds
  if (!organisatie || !met || others.length > 0) return null
  return (
    <LinkButton size="mini" to="/netwerk/dubbel" search={{ organisatie, met }}>
      {text.merge}
    </LinkButton>
  )
}

// Of organisations there are hundreds, not thousands: a few pages tell them all.
async function idsOf(question: OrganisationsQuestion): Promise<string[] | undefined> {
  const ids: string[] = []
  for (;;) {
    const answer = await call('organisations.list', { ...question, offset: ids.length, limit: 500 })
    if (answer.kind !== 'ok') return void problem.set(answer.sentence)
    if (answer.value.rows.length === 0) return ids
    ids.push(...answer.value.rows.map(({ id }) => id))
    if (ids.length >= answer.value.total) return ids
  }
}
