import type { MouseEvent } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import type { GridColumn } from '#renderer/components/grid-types'
import { StatusChip } from '#renderer/components/status-chip.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { shownStand } from './guest-stand.ts'
import type { RegionNames } from './use-region-names.ts'

type Options = {
  readonly names: RegionNames
  readonly wasHeld: boolean
  readonly onStand: (guest: Attendee, cell: HTMLElement) => void
}

/** The columns of the list of guests. */
export function guestColumns({ names, wasHeld, onStand }: Options): GridColumn<Attendee>[] {
  const roleOf = (guest: Attendee) => names.roleOf(guest.chainRoleId)
  const gemeentenOf = (guest: Attendee) => names.gemeentenOf(guest.gemeenteIds)
  return [
    {
      id: 'name',
      heading: text.columnName,
      width: 10,
      grow: 3,
      isRowHeading: true,
      text: ({ name, seatReason }) =>
        seatReason === null ? name : `${name}, ${text.hasSeatBecause(seatReason)}`,
      sortBy: ({ name }) => name,
      draw: (guest) => (
        <GuestName guest={guest} inSight={[guest.organisation, gemeentenOf(guest)]} />
      ),
    },
    {
      id: 'organisation',
      heading: text.columnOrganisation,
      width: 8,
      grow: 2,
      text: ({ organisation }) => organisation ?? '',
      draw: ({ organisation }) =>
        organisation === null ? (
          <span className={css.dim} title={text.noOrganisation}>
            {text.noOrganisation}
          </span>
        ) : (
          <bdi>{organisation}</bdi>
        ),
    },
    { id: 'role', heading: text.columnRole, width: 5.5, grow: 2, text: roleOf },
    { id: 'gemeente', heading: text.columnGemeente, width: 7.5, grow: 1, text: gemeentenOf },
    {
      id: 'stand',
      heading: text.columnStand,
      width: 10.5,
      text: (guest) => shownStand(guest, wasHeld).label,
      draw: (guest) => <StandCell guest={guest} wasHeld={wasHeld} onOpen={onStand} />,
    },
  ]
}

function GuestName({ guest, inSight }: { guest: Attendee; inSight: readonly (string | null)[] }) {
  const apart = guest.tellsApart.filter((value) => !inSight.includes(value))
  return (
    <>
      <bdi>{guest.name}</bdi>
      {apart.length === 0 ? null : <span className={css.apart}> {apart.join(', ')}</span>}
      {guest.seatReason === null ? null : (
        <span className={css.apart}> {text.hasSeatBecause(guest.seatReason)}</span>
      )}
    </>
  )
}

type StandProps = {
  guest: Attendee
  wasHeld: boolean
  onOpen: (guest: Attendee, cell: HTMLElement) => void
}

// The cell holds the focus and Enter opens the same menu, so the mouse's button is no tab stop.
function StandCell({ guest, wasHeld, onOpen }: StandProps) {
  const open = (event: MouseEvent<HTMLButtonElement>) => onOpen(guest, event.currentTarget)
  return (
    <button
      type="button"
      className={css.stand}
      tabIndex={-1}
      aria-haspopup="menu"
      onClick={open}
      aria-label={`${shownStand(guest, wasHeld).label}, ${text.standMenu(guest.name)}`}
    >
      <StatusChip {...shownStand(guest, wasHeld)} />
    </button>
  )
}
