import { ActionButton } from '#renderer/components/action-button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { dayText as text } from '#renderer/texts/day'
import { TodayLine, TodaySection } from './today-section.tsx'

/** On the day of an event and the working day before it: the noodmap, proposed and never made by itself. */
export function DoorFolder() {
  const folder = useButtonFor('day.folder')
  const events = useQuery('day.folderEvents', {}, { keepsPrevious: true })?.events ?? []
  if (events.length === 0) return null
  return (
    <TodaySection heading={text.todayHeading} count={events.length}>
      {events.map(({ eventId, title, date, startTime, people }, index) => (
        <TodayLine
          key={eventId}
          icon="desk"
          fact={<bdi>{text.todayFact(title)}</bdi>}
          why={text.todayWhy(date, startTime, people)}
          // One folder holds them all.
          actions={
            index === 0 ? (
              <ActionButton action={folder} size="mini" look="soft" icon="export" />
            ) : null
          }
        />
      ))}
    </TodaySection>
  )
}
