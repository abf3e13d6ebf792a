import type { Attendee } from '#domain/contract/attendance'
import type { PersonRow } from '#domain/contract/people'
import { distinguishing } from '#domain/people/distinguishing'
import type { PersonId } from '#domain/shared/ids'
import type { GridColumn } from '#renderer/components/grid-types'
import { StatusChip } from '#renderer/components/status-chip.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { shownStand } from './guest-stand.ts'
import type { RegionNames } from './use-region-names.ts'

/** Somebody of the network, with where they stand for this event and what tells them apart. */
export type Candidate = PersonRow & {
  readonly guest: Attendee | undefined
  readonly apart: readonly string[]
}

/** The people found, each once, with what the columns do not say about namesakes. */
export function candidatesFrom(
  rows: readonly PersonRow[],
  guests: readonly Attendee[],
  names: RegionNames,
): Candidate[] {
  const known = new Map<PersonId, Attendee>(guests.map((guest) => [guest.personId, guest]))
  const told = distinguishing(
    rows.map(({ id, name, organisationName, gemeenteIds, functionName, email }) => ({
      personId: id,
      name,
      organisation: organisationName,
      gemeente: names.gemeentenOf(gemeenteIds),
      functionName,
      email,
    })),
  )
  const inColumns = new Set(['organisation', 'gemeente'])
  return rows.map((row, index) => {
    const { fields = [], values = [] } = told[index] ?? {}
    const isInSight = fields.every((field) => inColumns.has(field))
    return { ...row, guest: known.get(row.id), apart: isInSight ? [] : values }
  })
}

/** The columns of the people to invite. */
export function candidateColumns(names: RegionNames, wasHeld: boolean): GridColumn<Candidate>[] {
  const standOf = ({ guest }: Candidate) => (guest ? shownStand(guest, wasHeld) : undefined)
  return [
    {
      id: 'name',
      heading: text.columnName,
      width: 12,
      grow: 3,
      isRowHeading: true,
      text: ({ name }) => name,
      draw: ({ name, apart }) => (
        <>
          <bdi>{name}</bdi>
          {apart.length === 0 ? null : <span className={css.apart}> {apart.join(', ')}</span>}
        </>
      ),
    },
    {
      id: 'organisation',
      heading: text.columnOrganisation,
      width: 10,
      grow: 2,
      text: ({ organisationName }) => organisationName ?? '',
    },
    {
      id: 'role',
      heading: text.columnRole,
      width: 8,
      grow: 2,
      text: ({ chainRoleId }) => names.roleOf(chainRoleId),
    },
    {
      id: 'gemeente',
      heading: text.columnGemeente,
      width: 8,
      grow: 2,
      text: ({ gemeenteIds }) => names.gemeentenOf(gemeenteIds),
    },
    {
      id: 'listed',
      heading: text.pickListed,
      width: 9.5,
      text: (row) => standOf(row)?.label ?? '',
      draw: (row) => {
        const stand = standOf(row)
        return stand === undefined ? null : <StatusChip {...stand} />
      },
    },
  ]
}
