import { useMemo } from 'react'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { poolText as text } from '#renderer/texts/pool'
import { poolColumns } from './pool-columns.tsx'
import type { Member } from './pool-columns.tsx'
import { changed } from './pool-filter.ts'
import type { PoolFilter } from './pool-filter.ts'

type Props = {
  filter: PoolFilter
  /** How many left the pool. */
  left: number
  onFilter: (filter: PoolFilter) => void
}

const rowKey = ({ personId }: Member) => personId

/** Who of the pool fits, to find and to choose. */
export function PoolGrid({ filter, left, onFilter }: Props) {
  const { zoek = '', taal = null, rol = null, gemeente = null, toon } = filter
  const region = useQuery('region.get', {})
  const found = useQuery(
    'pool.list',
    {
      ...{ search: zoek, language: taal, role: rol, gemeenteId: gemeente },
      withLeft: toon !== undefined,
    },
    { keepsPrevious: true },
  )
  const rows = useMemo(() => (found?.rows ?? []).map((row, order) => ({ ...row, order })), [found])
  const columns = useMemo(() => {
    const names = new Map<string, string>(region?.gemeenten.map(({ id, name }) => [id, name]))
    return poolColumns((ids) => ids.map((id) => names.get(id) ?? '').join(', '))
  }, [region])
  if (found === undefined || region === undefined) return <Loading />
  return (
    <Grid
      label={text.grid}
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      current={filter.kies}
      onCurrent={({ personId }) =>
        onFilter(changed(filter, { kies: personId, nieuw: undefined, mens: undefined }))
      }
      empty={<Nobody filter={filter} left={left} onFilter={onFilter} />}
    />
  )
}

function Nobody({ filter, left, onFilter }: Props) {
  const add = useButtonFor('pool.add')
  const takeIn = useButtonFor('pool.import')
  const { zoek = '', taal, rol, gemeente } = filter
  if (zoek !== '' || taal || rol || gemeente) {
    return (
      <EmptyState
        sentence={text.nobody(zoek)}
        action={<Button onPress={() => onFilter({})}>{text.showAll}</Button>}
      />
    )
  }
  return (
    <EmptyState
      sentence={left === 0 ? text.empty : text.everybodyLeft(left)}
      action={
        <Row>
          <ActionButton action={add} icon="add" />
          <Button icon="import" onPress={takeIn.run}>
            {text.takeIn}
          </Button>
        </Row>
      }
    />
  )
}
