import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { TodayLine, TodaySection } from './today-section.tsx'

/** Who is kept too long, and copies that should be gone by now; nothing when there is nothing. */
export function CleanUp() {
  const list = useQuery('privacy.cleanUpList', {}, { keepsPrevious: true })
  const people = list?.people.length ?? 0
  const copies = list?.copies.filter(({ isOver }) => isOver).length ?? 0
  if (people + copies === 0) return null
  const look = (
    <LinkButton look="soft" size="mini" icon="tasks" to="/instellingen/privacy/opruimen">
      {text.toCleanUp}
    </LinkButton>
  )
  return (
    <TodaySection heading={text.todayHeading} count={people + copies}>
      {people === 0 ? null : (
        <TodayLine icon="tasks" fact={text.todayFact(people)} why={text.todayWhy} actions={look} />
      )}
      {copies === 0 ? null : (
        <TodayLine
          icon="attention"
          tone="warn"
          fact={text.todayCopies(copies)}
          why={text.todayCopiesWhy}
          actions={look}
        />
      )}
    </TodaySection>
  )
}
