import { useMemo, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { ActionMenu } from '#renderer/components/action-menu.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { AttendanceFilter } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { AttendancePanel } from './attendance-panel.tsx'
import { AttendanceTools } from './attendance-tools.tsx'
import { ChosenActions } from './chosen-actions.tsx'
import { GiveSeat } from './give-seat.tsx'
import { guestColumns } from './guest-columns.tsx'
import { guestsIn, guestsNamed } from './guest-filter.ts'
import { standChoicesOf } from './guest-stand.ts'
import { NoteAnswer } from './note-answer.tsx'
import { useChosenMessages } from './use-chosen-messages.ts'
import { useGuestCommands } from './use-guest-commands.ts'
import type { GuestCommands } from './use-guest-commands.ts'
import { useRegionNames } from './use-region-names.ts'
import type { RegionNames } from './use-region-names.ts'

/** The tab Deelnemers of an event: everyone invited or taking part, and what to do with them. */
export function AttendanceTab({ eventId, chain }: { eventId: EventId; chain?: ReactNode }) {
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  const names = useRegionNames()
  if (overview === undefined || names === undefined) return <Loading />
  return <GuestList eventId={eventId} overview={overview} names={names} chain={chain} />
}

/** The guest whose stands are open, and the cell they belong to. */
type Opened = { readonly guest: Attendee; readonly anchor: RefObject<HTMLElement | null> }

const nowhere: Opened['anchor'] = { current: null }

type Props = {
  eventId: EventId
  overview: AttendanceOverview
  names: RegionNames
  /** Which links of the chain are there: another area brings it. */
  chain: ReactNode
}

function GuestList({ eventId, overview, names, chain }: Props) {
  const [filter, setFilter] = useState<AttendanceFilter>('all')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<Opened>()
  const [noted, setNoted] = useState<readonly Attendee[]>()
  const [current, setCurrent] = useState<Attendee>()
  const [seating, setSeating] = useState<Opened>()
  const commands = useGuestCommands(eventId, overview)
  const invite = useButtonFor('attendance.invite')
  const { people, wasHeld } = overview
  const rows = useMemo(
    () => guestsNamed(guestsIn(people, filter), search),
    [people, filter, search],
  )
  const columns = useMemo(() => {
    const onStand = (guest: Attendee, current: HTMLElement) =>
      setOpened({ guest, anchor: { current } })
    return guestColumns({ names, wasHeld, onStand })
  }, [names, wasHeld])
  const choices = opened === undefined ? [] : standChoicesOf(opened.guest, wasHeld)
  // Only who is in sight can be acted on.
  const chosenRows = rows.filter(({ personId }) => chosen.has(personId))
  useChosenMessages(eventId, chosenRows)

  return (
    <PageSplit
      hasWidePanel={chain !== undefined}
      panel={
        <AttendancePanel
          {...{ overview, commands, chain }}
          // As the list knows the guest now, after an answer was noted.
          current={people.find(({ personId }) => personId === current?.personId)}
          onShow={setFilter}
        />
      }
    >
      <div className={css.work}>
        <AttendanceTools
          {...{ eventId, guests: people, filter, search }}
          onFilter={setFilter}
          onNote={() => setNoted(chosenRows)}
          onSearch={setSearch}
        />
        <Grid
          label={text.grid}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          sort={{ columnId: 'name', direction: 'ascending' }}
          selection={{ keys: new Set(chosenRows.map(keyOf)), onChange: setChosen }}
          selectionActions={
            <ChosenActions
              guests={chosenRows}
              commands={commands}
              onDone={() => setChosen(new Set())}
              onNote={() => setNoted(chosenRows)}
            />
          }
          onCurrent={setCurrent}
          onOpen={(guest) => {
            const { activeElement } = document
            const current = activeElement instanceof HTMLElement ? activeElement : null
            setOpened({ guest, anchor: { current } })
          }}
          empty={
            people.length === 0 ? (
              <EmptyState
                sentence={text.empty}
                action={<ActionButton action={invite} icon="mail" />}
              />
            ) : (
              <EmptyState sentence={text.emptyFilter[search === '' ? filter : 'all']} />
            )
          }
        />
        <Refusal sentence={commands.refusal} />
      </div>
      <ActionMenu
        label={opened === undefined ? '' : text.standMenu(opened.guest.name)}
        choices={choices}
        anchor={opened?.anchor ?? nowhere}
        isOpen={opened !== undefined && choices.length > 0}
        onClose={() => setOpened(undefined)}
        onPick={(choice) => {
          if (opened === undefined) return
          if (choice === 'note') setNoted([opened.guest])
          else if (choice === 'seat') setSeating(opened)
          else commands.choose(opened.guest, choice)
        }}
      />
      <Asking
        {...{ eventId, commands, people, noted, seating }}
        onNoted={() => setNoted(undefined)}
        onSeated={() => setSeating(undefined)}
      />
    </PageSplit>
  )
}

type AskingProps = {
  eventId: EventId
  commands: GuestCommands
  people: readonly Attendee[]
  noted: readonly Attendee[] | undefined
  seating: Opened | undefined
  onNoted: () => void
  onSeated: () => void
}

/** What needs a word more than a choice: how an answer came, and why somebody has a seat. */
function Asking(props: AskingProps) {
  const { eventId, commands, people, noted, seating, onNoted, onSeated } = props
  return (
    <>
      {noted === undefined ? null : (
        <NoteAnswer {...{ eventId, commands }} guests={people} chosen={noted} onClose={onNoted} />
      )}
      {seating === undefined ? null : (
        <GiveSeat
          {...seating}
          onGive={(reason) => commands.giveSeat(seating.guest, reason)}
          onClose={onSeated}
        />
      )}
    </>
  )
}

function keyOf({ personId }: Attendee): string {
  return personId
}
