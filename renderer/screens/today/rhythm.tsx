import { yearToPlan } from '#domain/events/year-to-plan'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { rhythmText } from '#renderer/texts/events'
import { todayText as text } from '#renderer/texts/today'
import { TodayLine, TodaySection } from './today-section.tsx'

/** What the rhythm of this year, and in autumn of the next, still misses. */
export function Rhythm({ today }: { today: IsoDate }) {
  const year = yearOf(today)
  const plansAhead = yearToPlan(today) > year
  return (
    <>
      {plansAhead ? <YearRhythm year={year + 1} isPlanned /> : null}
      <YearRhythm year={year} isPlanned={!plansAhead} />
    </>
  )
}

// More than one gap: the whole year is one press away.
function StartYearLine({ year }: { year: number }) {
  const { label } = useButtonFor('year.start')
  return (
    <TodayLine
      icon="calendar"
      tone="accent"
      fact={text.startYear(year)}
      why={text.startYearWhy}
      actions={
        <LinkButton to="/kalender/jaar-starten" search={{ jaar: year }} size="mini" icon="check">
          {label}
        </LinkButton>
      }
    />
  )
}

function YearRhythm({ year, isPlanned }: { year: number; isPlanned: boolean }) {
  const gaps = useQuery('events.rhythm', { year }, { keepsPrevious: true })?.gaps ?? []
  const missing = gaps.filter(({ kind }) => kind === 'too-few')
  if (missing.length === 0) return null
  return (
    <TodaySection heading={text.rhythm(year)} count={missing.length}>
      {isPlanned && missing.length > 1 ? <StartYearLine year={year} /> : null}
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
