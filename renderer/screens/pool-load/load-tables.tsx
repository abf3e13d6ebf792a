import { Link } from '@tanstack/react-router'
import type { LoadPerson, PoolLoadAnswer } from '#domain/contract/pool-load'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { poolLoadText as text } from '#renderer/texts/pool-load'
import css from './load.module.css'

type Props = { load: PoolLoadAnswer }

/** Everybody with their hours in each quarter; who carries most comes first. */
export function LoadPeople({ load }: Props) {
  const columns: TableColumn<LoadPerson>[] = [
    {
      id: 'name',
      heading: text.name,
      isRowHeading: true,
      cell: ({ personId, name }) => (
        <Link to="/netwerk" search={{ kies: personId }}>
          <bdi>{name}</bdi>
        </Link>
      ),
    },
    ...load.quarters.map(({ from }, index): TableColumn<LoadPerson> => ({
      id: from,
      heading: text.quarter(from),
      isNumber: true,
      cell: ({ quarters }) => text.inHours(quarters[index] ?? 0),
    })),
    {
      id: 'hours',
      heading: text.hours,
      isNumber: true,
      cell: ({ minutes }) => text.inHours(minutes),
    },
    {
      id: 'share',
      heading: text.share,
      isNumber: true,
      cell: ({ share }) => text.inPercentage(share),
    },
    { id: 'asked', heading: text.asked, isNumber: true, cell: ({ asked }) => text.times(asked) },
  ]
  return (
    <Card heading={text.byPerson} look="flush">
      <DataTable
        caption={text.byPerson}
        columns={columns}
        groups={[{ rows: load.people }]}
        rowKey={({ personId }) => personId}
      />
    </Card>
  )
}

type Quarter = PoolLoadAnswer['quarters'][number]

/** Oost against West, a quarter at a time. */
export function LoadQuarters({ load }: Props) {
  const place = (id: keyof Quarter['places']): TableColumn<Quarter> => ({
    id,
    heading: text.place[id],
    isNumber: true,
    cell: ({ places }) => text.inHours(places[id]),
  })
  return (
    <Card heading={text.byQuarter} look="flush">
      <DataTable
        caption={text.byQuarter}
        columns={[
          {
            id: 'quarter',
            heading: text.quarterColumn,
            isRowHeading: true,
            cell: ({ from }) => text.quarter(from),
          },
          ...[place('oost'), place('west'), place('unknown')],
        ]}
        groups={[{ rows: load.quarters }]}
        rowKey={({ from }) => from}
      />
    </Card>
  )
}

/** How much each language asked, and of how many people. */
export function LoadLanguages({ load }: Props) {
  return (
    <Card heading={text.byLanguage} look="flush">
      <DataTable
        caption={text.byLanguage}
        columns={[
          {
            id: 'language',
            heading: text.language,
            isRowHeading: true,
            cell: ({ language }) => <bdi>{language ?? text.noLanguage}</bdi>,
          },
          {
            id: 'hours',
            heading: text.hours,
            isNumber: true,
            cell: ({ minutes }) => text.inHours(minutes),
          },
          {
            id: 'people',
            heading: text.peopleColumn,
            isNumber: true,
            cell: ({ people }) => people,
          },
        ]}
        groups={[{ rows: load.languages }]}
        rowKey={({ language }) => language ?? ''}
      />
    </Card>
  )
}

/** Who is in the pool and was asked for nothing yet. */
export function NeverAsked({ load: { neverAsked } }: Props) {
  return (
    <Card heading={text.neverAsked} end={neverAsked.length}>
      {neverAsked.length === 0 ? (
        <Text tone="muted">{text.neverAskedNone}</Text>
      ) : (
        <Stack gap={2}>
          <Text size="sm" tone="muted">
            {text.neverAskedWhy}
          </Text>
          <ul className={css.names}>
            {neverAsked.map(({ personId, name, sinceOn }) => (
              <li key={personId}>
                <Link to="/netwerk" search={{ kies: personId }}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <span>{text.since(sinceOn)}</span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Card>
  )
}
