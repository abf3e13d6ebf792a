import type { Attendee } from '#domain/contract/attendance'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { AttendanceFilter } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { guestsIn } from './guest-filter.ts'
import { ListMenu } from './list-menu.tsx'

type Props = {
  eventId: EventId
  guests: readonly Attendee[]
  filter: AttendanceFilter
  onFilter: (filter: AttendanceFilter) => void
  search: string
  onSearch: (typed: string) => void
  /** Opens the noting of an answer. */
  onNote: () => void
}

const icons = {
  all: undefined,
  registered: 'yes',
  unanswered: 'awaiting',
  maybe: 'awaiting',
  waiting: 'waiting',
  cancelled: 'declined',
  present: 'present',
} as const

/** Above the list: search, stands with their counts, and what is done with the whole list. */
export function AttendanceTools(props: Props) {
  const { eventId, guests, filter, onFilter, search, onSearch } = props
  const messages = useButtonFor('messages.make')
  const note = useAction('answers.note', props.onNote)
  const filters = Object.keys(text.filters) as AttendanceFilter[]
  const items = filters
    .map((id) => ({ id, label: text.filters[id], count: guestsIn(guests, id).length }))
    // Nobody in doubt is the usual thing; the other stands stay in their place.
    .filter(({ id, count }) => id !== 'maybe' || count > 0)
    .map((item) => {
      const icon = icons[item.id]
      return icon === undefined ? item : { ...item, icon }
    })
  return (
    <div className={css.tools}>
      <div className={css.search}>
        <SearchField label={text.search} value={search} onChange={onSearch} />
      </div>
      <div className={css.export}>
        <ActionButton action={messages} look="soft" icon="mail" />
        <ActionButton action={note} look="soft" icon="edit" isDisabled={guests.length === 0} />
        <ListMenu eventId={eventId} hasGuests={guests.length > 0} />
      </div>
      <div className={css.filters}>
        <SegmentedControl
          label={text.filterLabel}
          look="filters"
          items={items}
          value={filter}
          onChange={onFilter}
        />
      </div>
    </div>
  )
}
