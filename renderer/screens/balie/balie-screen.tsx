import { useRef, useState } from 'react'
import type { AttendanceOverview } from '#domain/contract/attendance'
import type { EventDetail } from '#domain/contract/events'
import type { EventId } from '#domain/shared/ids'
import { Loading } from '#renderer/components/loading.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'
import { ChairsLine } from './chairs-line.tsx'
import { DeskFoot } from './desk-foot.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskSearch } from './desk-search.tsx'
import { ExpectedPart } from './expected-part.tsx'
import { LastInside } from './last-inside.tsx'
import { MatchList } from './match-list.tsx'
import { RoomCard } from './room-card.tsx'
import { RoomParts } from './room-parts.tsx'
import { TaskPeople } from './task-people.tsx'
import { useDesk } from './use-desk.ts'
import { actOn, pressFieldKey, useDeskKeys } from './use-desk-keys.ts'
import { useMatches } from './use-matches.ts'
import { WalkInPart } from './walk-in-part.tsx'

type Ways = {
  onClose: () => void
  /** To the lists on paper. */
  onPapers: () => void
  /** Shows only the numbers, for the guests. */
  onScreen: () => void
}
type Props = { eventId: EventId } & Ways

/** The desk at the door, over the whole window: type two letters, Enter, present. */
export function BalieScreen({ eventId, ...ways }: Props) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  if (event === undefined || overview === undefined) return <Loading />
  return <OpenDesk event={event} overview={overview} {...ways} />
}

type OpenProps = { event: EventDetail; overview: AttendanceOverview } & Ways

function OpenDesk({ event, overview, onClose, onPapers, onScreen }: OpenProps) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<number>()
  const [isNew, setIsNew] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const desk = useDesk(event.id)
  const matches = useMatches(typed, overview)
  const target = chosen === undefined ? matches.only : matches.all[chosen]

  function type(to: string) {
    setTyped(to)
    setChosen(undefined)
  }
  function closeNew() {
    setIsNew(false)
    field.current?.focus()
  }
  function clear() {
    type('')
    closeNew()
  }
  const keyed = {
    ...{
      typed,
      matches,
      chosen,
      target,
      desk,
      isNew,
      field,
      clear,
      setChosen,
      closeNew,
      onClose,
      onPapers,
    },
    openNew: () => setIsNew(true),
  }
  useDeskKeys(keyed)
  return (
    <main className={css.desk}>
      <DeskHead event={event} onClose={onClose} />
      <div className={css.body}>
        <section className={css.work} aria-label={text.searchPart}>
          <DeskSearch
            {...{ typed, field, matches, target }}
            onType={type}
            onKeyDown={(event) => pressFieldKey(event, keyed)}
          />
          <MatchList
            matches={matches}
            target={target}
            typed={typed}
            isListEmpty={overview.people.length === 0}
            onAct={(match) => actOn(match, keyed)}
            onPick={(index) => setChosen(index)}
          />
          {typed.trim() === '' && !isNew ? (
            <ExpectedPart
              people={overview.people}
              onLetIn={(person) => {
                void desk.letIn(person)
                field.current?.focus()
              }}
            />
          ) : null}
          <WalkInPart
            isOpen={isNew}
            proposedName={typed}
            onOpen={() => setIsNew(true)}
            onClose={closeNew}
            onGo={(name, organisation) => {
              void desk.letInNew(name, organisation)
              clear()
            }}
          />
          <ChairsLine overview={overview} match={target ?? matches.all[0]} />
          {desk.notice === undefined ? null : (
            <WarningLine weight="note" fact={desk.notice.fact} reason={desk.notice.reason} />
          )}
          <Refusal sentence={desk.refusal} />
        </section>
        <aside className={css.side} aria-label={text.aside}>
          <RoomCard overview={overview} />
          <LastInside
            people={overview.people}
            saving={desk.saving}
            onUndo={(person) => {
              void desk.undoFor(person)
              field.current?.focus()
            }}
          />
          <TaskPeople people={overview.people} />
          <RoomParts eventId={event.id} />
        </aside>
      </div>
      <DeskFoot eventId={event.id} onPapers={onPapers} onScreen={onScreen} />
    </main>
  )
}
