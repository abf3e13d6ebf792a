import { Link } from '@tanstack/react-router'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { consultationText as text } from '#renderer/texts/consultations'
import type { ConsultationDetail } from './register-details.ts'
import css from './registers.module.css'

type Props = { consultation: ConsultationDetail }

/** The meetings of the overleg as a series of events, and the way to the next. */
export function ConsultationMeetings({ consultation }: Props) {
  const change = useCommand('consultations.change')
  const { id: consultationId, name, series, meetings } = consultation
  const keep = (chosen: string | null) =>
    void change({ consultationId, series: chosen }, text.said.series)
  return (
    <section>
      <Row between>
        <h3>{text.meetings}</h3>
        {series === null ? null : (
          <LinkButton
            look="lite"
            size="mini"
            icon="add"
            to="/bijeenkomsten/nieuw"
            search={{ reeks: series.name }}
          >
            {text.planNext}
          </LinkButton>
        )}
      </Row>
      <Stack gap={3}>
        {series === null ? (
          <Row>
            <Button look="soft" size="mini" icon="add" onPress={() => keep(name)}>
              {text.startSeries}
            </Button>
          </Row>
        ) : (
          <Meetings meetings={meetings} />
        )}
        <SeriesField series={series} onChange={keep} />
        <Refusal sentence={change.refusal} />
      </Stack>
    </section>
  )
}

function Meetings({ meetings }: Pick<ConsultationDetail, 'meetings'>) {
  if (meetings.length === 0) {
    return (
      <Text size="sm" tone="muted">
        {text.meetingsNone}
      </Text>
    )
  }
  return (
    <ul className={css.lines} aria-label={text.meetings}>
      {meetings.map(({ eventId, title, date, isHeld, isCancelled }) => (
        <li key={eventId}>
          <Link to="/bijeenkomsten/$eventId" params={{ eventId }}>
            <bdi>{title}</bdi>
          </Link>
          <Text size="sm" tone="muted">
            {`${text.meetingDay(date)}, ${
              isCancelled ? text.cancelled : isHeld ? text.held : text.coming
            }`}
          </Text>
        </li>
      ))}
    </ul>
  )
}

type FieldProps = {
  series: ConsultationDetail['series']
  onChange: (name: string | null) => void
}

function SeriesField({ series, onChange }: FieldProps) {
  const all = useQuery('events.series', {}, { keepsPrevious: true })
  if (all === undefined) return null
  return (
    <ComboBox
      key={series?.id ?? ''}
      label={text.series}
      hint={text.seriesHint}
      options={all.map(({ id, name }) => ({ id, label: name }))}
      value={series?.id ?? null}
      onChange={(id) => {
        const chosen = all.find((each) => each.id === id)
        if (chosen !== undefined && chosen.id !== series?.id) onChange(chosen.name)
      }}
      onNew={(typed) => {
        if (typed !== series?.name) onChange(typed)
      }}
      onEmpty={() => {
        if (series !== null) onChange(null)
      }}
    />
  )
}
