import { gridDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetText as text } from '#renderer/texts/budget'

type Props = { value: EventId | null; onChange: (eventId: EventId | null) => void }

const none = 'none'

/** The event the money is for, or none. */
export function EventField({ value, onChange }: Props) {
  const answer = useQuery('events.list', { limit: 500 })
  if (answer === undefined) return null
  const events = answer.rows.map(({ id, title, date }) => ({
    id: id,
    label: title,
    ...(date === null ? {} : { detail: gridDate(date) }),
  }))
  return (
    <ComboBox
      label={text.event}
      options={[{ id: none, label: text.noEvent }, ...events]}
      value={value ?? none}
      onChange={(id) => onChange(id === null || id === none ? null : id)}
    />
  )
}
