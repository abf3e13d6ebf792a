import type { Gemeente } from '#domain/contract/plan'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { todayText as text } from '#renderer/texts/today'
import { TodayLine, TodaySection } from './today-section.tsx'

/** What a store that was just begun still needs; nothing when it has it all. */
export function Beginning() {
  const { counts } = useStatus()
  const region = useQuery('region.get', {})
  const plan = useQuery('plan.overview', {})
  const newEvent = useButtonFor('events.new')
  const importList = useButtonFor('exchange.import')
  if (region === undefined || plan === undefined) return null

  const uncertain = region.gemeenten.filter(isUncertain)
  const needs = [counts.people === 0, counts.events === 0, uncertain.length > 0]
  const count = needs.filter(Boolean).length
  if (count === 0) return null
  return (
    <TodaySection heading={text.toBegin} count={count}>
      {counts.people === 0 ? (
        <TodayLine
          icon="network"
          fact={text.noPeople}
          why={text.noPeopleWhy}
          actions={
            <>
              <ActionButton action={importList} size="mini" look="soft" icon="import" />
              <LinkButton to="/netwerk" size="mini" look="soft">
                {text.toNetwork}
              </LinkButton>
            </>
          }
        />
      ) : null}
      {counts.events === 0 ? (
        <TodayLine
          icon="calendar"
          fact={text.noEvents}
          why={text.noEventsWhy}
          actions={<ActionButton action={newEvent} size="mini" look="soft" />}
        />
      ) : null}
      {uncertain.length === 0 ? null : (
        <TodayLine
          icon="attention"
          tone="warn"
          fact={text.uncertain(uncertain.map(({ name }) => name).join(', '))}
          why={text.uncertainWhy}
          actions={
            <LinkButton to="/instellingen/regio" size="mini" look="soft">
              {text.toRegion}
            </LinkButton>
          }
        />
      )}
    </TodaySection>
  )
}

function isUncertain(gemeente: Gemeente): boolean {
  return gemeente.subregionCertainty === 'te_verifieren'
}
