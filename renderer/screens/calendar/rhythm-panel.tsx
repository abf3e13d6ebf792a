import { Icon } from '#renderer/components/icon.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { calendarText as text } from '#renderer/texts/calendar'
import { rhythmText } from '#renderer/texts/events'
import css from './rhythm-panel.module.css'

/** What the rhythm of the year still misses, each one press from a date. */
export function RhythmPanel({ year }: { year: number }) {
  const gaps = useQuery('events.rhythm', { year }, { keepsPrevious: true })?.gaps
  return (
    <SidePanel label={text.rhythm}>
      <Stack gap={3}>
        <div>
          <h2>{text.rhythm}</h2>
          <Text tone="muted" size="sm">
            {text.rhythmHint}
          </Text>
        </div>
        {gaps?.length === 0 ? <Text size="sm">{text.rhythmDone}</Text> : null}
        {(gaps ?? []).map((gap) => (
          <div key={`${gap.typeId} ${gap.subregion ?? ''}`} className={css.gap}>
            <Icon name="attention" />
            <div>
              <p className={css.fact}>{rhythmText.fact(gap)}</p>
              <p className={css.why}>{rhythmText.why(gap)}</p>
              {gap.kind === 'too-few' ? (
                <LinkButton
                  to="/bijeenkomsten/nieuw"
                  search={{
                    soort: gap.typeId,
                    ...(gap.subregion === null ? {} : { deel: gap.subregion }),
                  }}
                  size="mini"
                  look="soft"
                  icon="calendar"
                >
                  {text.chooseDate}
                </LinkButton>
              ) : null}
            </div>
          </div>
        ))}
      </Stack>
    </SidePanel>
  )
}
