import type { CoverageOutputs } from '#domain/contract/coverage'
import type { Gemeente } from '#domain/contract/plan'
import { Card } from '#renderer/components/card.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { effortText as text } from '#renderer/texts/effort'
import css from './chain.module.css'

type Effort = CoverageOutputs['effort.year']
type Part = Effort['parts'][number]

const partColumns: readonly TableColumn<Part>[] = [
  {
    id: 'part',
    heading: text.partHeading,
    isRowHeading: true,
    cell: ({ part }) => text.part[part],
  },
  numberOf('gemeenten', text.gemeenten, ({ gemeenten }) => gemeenten),
  numberOf('events', text.events, ({ events }) => events),
  numberOf('invited', text.invited, ({ invited }) => invited),
  numberOf('registered', text.registered, ({ registered }) => registered),
  numberOf('present', text.present, ({ present }) => present),
]

/** Oost against West in numbers. */
export function PartsCard({ effort }: { effort: Effort }) {
  return (
    <Card heading={text.parts}>
      <p className={css.why}>{text.partsWhy}</p>
      <DataTable
        caption={text.partsCaption}
        columns={partColumns}
        groups={[{ rows: effort.parts }]}
        rowKey={({ part }) => part}
      />
    </Card>
  )
}

type Host = { readonly id: string; readonly name: string; readonly events: number }

const hostColumns: readonly TableColumn<Host>[] = [
  { id: 'gemeente', heading: text.gemeente, isRowHeading: true, cell: ({ name }) => name },
  {
    id: 'events',
    heading: text.events,
    isNumber: true,
    cell: ({ events }) => events,
  },
]

/** Which gemeente had the events, those without any too. */
export function HostsCard(props: { effort: Effort; gemeenten: readonly Gemeente[] }) {
  const { hosts } = props.effort
  const names = new Map(props.gemeenten.map(({ id, name }) => [id, name]))
  const rows: Host[] = hosts.gemeenten
    .map(({ gemeenteId, events }) => ({
      id: gemeenteId,
      name: names.get(gemeenteId) ?? '',
      events,
    }))
    .toSorted((one, other) => other.events - one.events)
  const others: Host[] = [
    { id: 'elsewhere', name: text.elsewhere, events: hosts.elsewhere },
    { id: 'without', name: text.withoutVenue, events: hosts.withoutVenue },
  ].filter(({ events }) => events > 0)
  return (
    <Card heading={text.hosts}>
      <p className={css.why}>{text.hostsWhy}</p>
      <DataTable
        caption={text.hostsCaption}
        columns={hostColumns}
        groups={[{ rows: [...rows, ...others] }]}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

function numberOf(id: string, heading: string, cell: (part: Part) => number): TableColumn<Part> {
  return { id, heading, isNumber: true, cell }
}
