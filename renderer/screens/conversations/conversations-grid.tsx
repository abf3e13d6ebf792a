import { useMemo } from 'react'
import type { ConversationRow } from '#domain/contract/conversations'
import { gridDate } from '#domain/shared/dates'
import type { ContactMomentId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Loading } from '#renderer/components/loading.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { call } from '#renderer/lib/backend'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { conversationText as text } from '#renderer/texts/conversations'
import type { ConversationsFilter } from './conversations-filter.ts'

type Props = {
  filter: ConversationsFilter
  onCurrent: (conversationId: ContactMomentId) => void
  onShowAll: () => void
}
type Row = PagedRow<ConversationRow>

const rowKey = ({ key }: Row) => key
const keyOf = ({ id }: ConversationRow) => id

/** The conversations that fit the filter, the newest first. */
export function ConversationsGrid({ filter, onCurrent, onShowAll }: Props) {
  const record = useButtonFor('conversations.new')
  const { zoek = '', actie, mens } = filter
  const question = { search: zoek, actionId: actie ?? null, personId: mens ?? null }
  const { rows, total, onVisible } = usePagedRows(JSON.stringify(question), keyOf, (page, signal) =>
    call('conversations.list', { ...question, ...page }, signal),
  )
  const columns = useMemo(() => columnsOf(), [])
  if (total === undefined) return <Loading />
  const isFiltered = zoek !== '' || actie !== undefined || mens !== undefined
  return (
    <Grid
      label={text.grid}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      onVisible={onVisible}
      onCurrent={(row) => {
        if (row.kind === 'there') onCurrent(row.row.id)
      }}
      empty={
        isFiltered ? (
          <EmptyState
            sentence={text.nothingFound}
            action={<Button onPress={onShowAll}>{text.showAll}</Button>}
          />
        ) : (
          <EmptyState sentence={text.empty} action={<ActionButton action={record} icon="add" />} />
        )
      }
    />
  )
}

function columnsOf(): GridColumn<Row>[] {
  const column = (
    heading: string,
    value: (row: ConversationRow) => string,
    more: Pick<GridColumn<Row>, 'id' | 'width'> & Partial<GridColumn<Row>>,
  ): GridColumn<Row> => ({
    ...{ heading, sortBy: false },
    text: (row) => (row.kind === 'there' ? value(row.row) : text.coming),
    ...more,
  })
  return [
    column(text.columnDay, ({ happenedOn }) => gridDate(happenedOn), { id: 'day', width: 7 }),
    column(text.columnSubject, ({ subject }) => subject, {
      ...{ id: 'subject', width: 14, grow: 2, isRowHeading: true },
    }),
    column(
      text.columnWho,
      ({ people, organisations }) =>
        [...people, ...organisations].map(({ name }) => name).join(', '),
      { id: 'who', width: 13, grow: 2 },
    ),
    column(text.way, ({ kind }) => text.kind[kind], { id: 'kind', width: 7 }),
    column(text.columnActions, ({ actionIds }) => actionIds.join(' '), {
      ...{ id: 'actions', width: 5.5 },
    }),
    column(
      text.columnOpen,
      ({ openAgreements }) => (openAgreements === 0 ? '' : String(openAgreements)),
      { id: 'open', width: 5, align: 'end' },
    ),
  ]
}
