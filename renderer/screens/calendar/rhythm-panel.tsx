import type { ReactNode } from 'react'
import type { RhythmRowEntry } from '#domain/contract/event-insights'
import { yearOf } from '#domain/shared/dates'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { calendarText as text } from '#renderer/texts/calendar'
import { rhythmText } from '#renderer/texts/events'
import css from './rhythm-panel.module.css'
import { RhythmPips } from './rhythm-pips.tsx'

/** How the year stands against each rhythm; what is missing is one press from a date. */
export function RhythmPanel({ year, children }: { year: number; children?: ReactNode }) {
  const { today } = useStatus()
  const start = useButtonFor('year.start')
  const rhythm = useQuery('events.rhythm', { year }, { keepsPrevious: true })
  const isOpen = rhythm?.gaps.some(({ kind }) => kind === 'too-few') ?? false
  return (
    <SidePanel label={text.rhythm}>
      <Stack gap={3}>
        <div>
          <h2>{text.rhythm}</h2>
          <Text tone="muted" size="sm">
            {text.rhythmHint}
          </Text>
        </div>
        {isOpen && year >= yearOf(today) ? (
          <Row>
            <LinkButton to="/kalender/jaar-starten" search={{ jaar: year }} icon="check">
              {start.label}
            </LinkButton>
          </Row>
        ) : null}
        {rhythm?.gaps.length === 0 ? <Text size="sm">{text.rhythmDone}</Text> : null}
        {(rhythm?.rows ?? []).map((row) => (
          <RhythmLine
            key={`${row.typeId} ${row.subregion ?? ''}`}
            row={row}
            uncovered={row.code === 'CoP' ? (rhythm?.uncoveredTopics ?? []) : []}
          />
        ))}
        {children}
      </Stack>
    </SidePanel>
  )
}

function RhythmLine({ row, uncovered }: { row: RhythmRowEntry; uncovered: readonly string[] }) {
  const isKept = row.kind === 'kept'
  return (
    <div className={isKept ? css.kept : css.gap}>
      <Icon name={isKept ? 'yes' : 'attention'} />
      <div>
        <div className={css.head}>
          <p className={css.fact}>{isKept ? rhythmText.kept(row) : rhythmText.fact(row)}</p>
          <RhythmPips row={row} />
        </div>
        {isKept ? (
          <p className={css.why}>{rhythmText.days(row.events.map(({ date }) => date))}</p>
        ) : (
          <p className={css.why}>{rhythmText.why(row)}</p>
        )}
        {uncovered.length === 0 ? null : (
          <p className={css.why}>{rhythmText.uncovered(uncovered)}</p>
        )}
        {row.kind === 'too-few' ? (
          <LinkButton
            to="/bijeenkomsten/nieuw"
            search={{
              soort: row.typeId,
              ...(row.subregion === null ? {} : { deel: row.subregion }),
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
  )
}
