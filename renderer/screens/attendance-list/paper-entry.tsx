import { useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Attendee } from '#domain/contract/attendance'
import { matchPeople, searchablePerson } from '#domain/people/match-people'
import type { EventId } from '#domain/shared/ids'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import css from './attendance-list.module.css'

const shown = 8

type Props = { eventId: EventId; guests: readonly Attendee[] }

/** A list on paper: a few letters and Enter for every cross on it. */
export function PaperEntry({ eventId, guests }: Props) {
  const came = useCommand('attendance.checkIn')
  const expected = useMemo(
    () => guests.filter(({ stand, isPresent }) => stand === 'registered' && !isPresent),
    [guests],
  )
  const isNobody = expected.length === 0 && guests.every(({ isPresent }) => !isPresent)
  const take = ({ personId, name }: Attendee) =>
    void came({ eventId, personId, source: 'achteraf' }, text.paperSaid(name))
  return (
    <section className={css.way} aria-labelledby="list-from-paper">
      <h2 id="list-from-paper">{text.fromPaper}</h2>
      {expected.length === 0 ? (
        <EmptyState sentence={isNobody ? text.paperNobody : text.paperAll} />
      ) : (
        <>
          <Text>{text.paperStart}</Text>
          <PaperSearch guests={expected} onTake={take} />
          <Text tone="muted" size="sm">
            {text.paperLeft(expected.length)}
          </Text>
        </>
      )}
      <Refusal sentence={came.refusal} />
    </section>
  )
}

type SearchProps = { guests: readonly Attendee[]; onTake: (guest: Attendee) => void }

// The field keeps the focus, so that the next name can be typed at once.
function PaperSearch({ guests, onTake }: SearchProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => guestsNamed(guests, typed), [guests, typed])
  const target = found[Math.min(at, found.length - 1)]
  function take(guest: Attendee | undefined) {
    if (guest === undefined) return
    onTake(guest)
    type('')
    field.current?.focus()
  }
  function type(next: string) {
    setTyped(next)
    setAt(0)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && typed.trim() !== '') take(target)
    else if (step !== undefined && found.length > 0) {
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
    } else return
    event.preventDefault()
  }
  return (
    <div className={css.paper}>
      <label className={css.paperField}>
        <span>{text.paperSearch}</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={typed.trim() !== '' && found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={target === undefined ? undefined : `${id}-${target.personId}`}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <span role="status" className={css.paperCount}>
        {typed.trim() === '' ? '' : text.paperFound(found.length)}
      </span>
      <ul id={`${id}-list`} role="listbox" aria-label={text.paperSearch} className={css.paperList}>
        {found.slice(0, shown).map((guest) => (
          <li
            key={guest.personId}
            id={`${id}-${guest.personId}`}
            role="option"
            aria-selected={guest.personId === target?.personId}
            onPointerDown={(event) => {
              event.preventDefault()
              take(guest)
            }}
          >
            <bdi>{guest.name}</bdi>{' '}
            <span className={css.quiet}>
              {guest.tellsApart.length > 0 ? guest.tellsApart.join(', ') : guest.organisation}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function guestsNamed(guests: readonly Attendee[], typed: string): readonly Attendee[] {
  if (typed.trim() === '') return guests.slice(0, shown)
  const byId = new Map(guests.map((guest) => [guest.personId, guest]))
  const searchable = guests.map((guest) =>
    searchablePerson(guest.personId, guest, guest.organisation),
  )
  return matchPeople(typed, searchable)
    .slice(0, shown)
    .flatMap(({ personId }) => byId.get(personId) ?? [])
}
