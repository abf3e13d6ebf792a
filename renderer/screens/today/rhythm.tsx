import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { rhythmText } from '#renderer/texts/events'
import { todayText as text } from '#renderer/texts/today'
import { TodayLine, TodaySection } from './today-section.tsx'

/** From October the next year is planned too. */
const planningMonth = 10

/** What the rhythm of this year, and in autumn of the next, still misses. */
export function Rhythm({ today }: { today: IsoDate }) {
  const year = yearOf(today)
  const plansAhead = Number(today.slice(5, 7)) >= planningMonth
  return (
    <>
      {plansAhead ? <YearRhythm year={year + 1} /> : null}
      <YearRhythm year={year} />
    </>
  )
}

function YearRhythm({ year }: { year: number }) {
  const gaps = useQuery('events.rhythm', { year }, { keepsPrevious: true })?.gaps ?? []
  const missing = gaps.filter(({ kind }) => kind === 'too-few')
  if (missing.length === 0) return null
  return (
    <TodaySection heading={text.rhythm(year)} count={missing.length}>
      {missing.map((gap) => (
        <TodayLine
          key={`${gap.typeId} ${gap.subregion ?? ''}`}
          icon="attention"
          tone="warn"
          fact={rhythmText.fact(gap)}
          why={rhythmText.why(gap)}
          actions={
            <LinkButton
              look="soft"
              to="/bijeenkomsten/nieuw"
              search={{
                soort: gap.typeId,
                ...(gap.subregion === null ? {} : { deel: gap.subregion }),
              }}
              size="mini"
              icon="calendar"
            >
              {text.chooseDate}
            </LinkButton>
          }
        />
      ))}
    </TodaySection>
  )
}
