import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CoverageOutputs, EffortPersonLine } from '#domain/contract/coverage'
import type { PersonId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { effortText as text } from '#renderer/texts/effort'
import css from './chain.module.css'

type Effort = CoverageOutputs['effort.year']
type Named = { readonly personId: PersonId; readonly name: string }

const choices = [2, 3, 4, 5, 6, 8, 10]

const nameColumn: TableColumn<Named> = {
  id: 'name',
  heading: text.name,
  isRowHeading: true,
  cell: ({ personId, name }) => (
    <Link to="/netwerk" search={{ kies: personId }}>
      <bdi>{name}</bdi>
    </Link>
  ),
}

/** Who was invited most, from a number she chooses. */
export function AskedOften(props: {
  effort: Effort
  year: number
  onFrom: (from: number) => void
}) {
  const { effort, year, onFrom } = props
  const { askedOftenFrom: from, askedOften } = effort
  const options = [...new Set([...choices, from])].toSorted((one, other) => one - other)
  const columns: TableColumn<EffortPersonLine>[] = [
    nameColumn,
    { id: 'invited', heading: text.invited, isNumber: true, cell: ({ invited }) => invited },
    { id: 'present', heading: text.present, isNumber: true, cell: ({ present }) => present },
  ]
  return (
    <Card heading={text.askedOften} end={text.total(askedOften.total)}>
      <div className={css.tools}>
        <div className={css.from}>
          <Select
            label={text.from}
            isNarrow
            options={options.map((each) => ({ id: String(each), label: text.fromTimes(each) }))}
            value={String(from)}
            onChange={(id) => onFrom(Number(id))}
          />
        </div>
      </div>
      <PeopleTable
        why={text.askedOftenWhy(from, year)}
        none={text.askedOftenNone(from)}
        caption={text.askedOften}
        columns={columns}
        people={askedOften}
      />
    </Card>
  )
}

/** Who was invited more than once and was at nothing that is over. */
export function NeverCame({ effort }: { effort: Effort }) {
  const { neverCame, neverCameFrom, eventsOver } = effort
  return (
    <Card heading={text.neverCame} end={text.total(neverCame.total)}>
      <PeopleTable
        why={text.neverCameWhy(neverCameFrom, eventsOver)}
        none={text.neverCameNone}
        caption={text.neverCame}
        columns={[
          nameColumn,
          {
            id: 'invited',
            heading: text.invited,
            isNumber: true,
            cell: (person: EffortPersonLine) => person.invitedAndOver,
          },
        ]}
        people={neverCame}
      />
    </Card>
  )
}

/** Who is in the network and was invited to nothing this year. */
export function NotAsked({ effort, year }: { effort: Effort; year: number }) {
  const { notAsked } = effort
  return (
    <Card heading={text.notAsked} end={text.total(notAsked.total)}>
      <PeopleTable
        why={text.notAskedWhy(year)}
        none={text.notAskedNone}
        caption={text.notAsked}
        columns={[nameColumn]}
        people={notAsked}
      />
    </Card>
  )
}

type TableProps<Row> = {
  why: string
  none: string
  caption: string
  columns: readonly TableColumn<Row>[]
  people: { readonly rows: readonly Row[]; readonly total: number }
}

function PeopleTable<Row extends Named>(props: TableProps<Row>): ReactNode {
  const { why, none, caption, columns, people } = props
  const { rows, total } = people
  if (total === 0) return <Text tone="muted">{none}</Text>
  return (
    <>
      <p className={css.why}>
        {why} {total > rows.length ? text.some(rows.length, total) : ''}
      </p>
      <div className={css.list}>
        <DataTable
          caption={caption}
          columns={columns}
          groups={[{ rows }]}
          rowKey={({ personId }) => personId}
        />
      </div>
    </>
  )
}
