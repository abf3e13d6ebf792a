import { Link } from '@tanstack/react-router'
import type { MovedAssignment, PoolDue as Due } from '#domain/contract/pool-due'
import type { EventId } from '#domain/shared/ids'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { poolTodayText as text } from '#renderer/texts/pool-today'
import { NotNotedLines } from './pool-hours-due.tsx'
import { MoneyLines } from './pool-money-due.tsx'
import { TodayLine, TodaySection } from './today-section.tsx'

const look = { look: 'soft', size: 'mini' } as const

/** What the pool asks of today: who did not answer, what was moved, hours and payments that wait. */
export function PoolDue({ today }: { today: IsoDate }) {
  const due = useQuery('poolDue.get', {}, { keepsPrevious: true })
  if (due === undefined) return null
  const { moved, stranded, uncovered, unanswered, notNoted, workChecks } = due
  const parts = [moved, stranded, uncovered, unanswered, notNoted, workChecks]
  const sums = [due.unapproved, due.unproposed, due.proposals, due.unpaid]
  const total =
    parts.reduce((sum, part) => sum + part.total, 0) + sums.filter((each) => each !== null).length
  if (total === 0) return null
  const hidden = parts.reduce((sum, part) => sum + part.total - part.rows.length, 0)
  return (
    <TodaySection heading={text.heading} count={total} foot={<Rest count={hidden} />}>
      <MovedLines moved={moved} />
      <StrandedLines stranded={stranded} />
      <UncoveredLines uncovered={uncovered} />
      <UnansweredLines unanswered={unanswered} />
      <NotNotedLines notNoted={notNoted} />
      <WorkCheckLines checks={workChecks} today={today} />
      <MoneyLines due={due} />
    </TodaySection>
  )
}

function Rest({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Text size="sm" tone="muted">
      <Link to="/sleutelpersonen">{text.more(count)}</Link>
    </Text>
  )
}

function MovedLines({ moved }: { moved: Due['moved'] }) {
  const agree = useCommand('assignments.agreeToMove')
  async function stillFits({ assignmentId, name }: MovedAssignment) {
    const goOn = afterThisLine()
    const done = await agree({ assignmentId }, text.agreed(name))
    if (done !== undefined) goOn()
  }
  return moved.rows.map((row) => (
    <TodayLine
      key={row.assignmentId}
      icon="attention"
      tone="alert"
      fact={<bdi>{text.moved(row.name, row.title)}</bdi>}
      why={<bdi>{text.movedWhy(row)}</bdi>}
      actions={
        <>
          <Button {...look} icon="check" onPress={() => void stillFits(row)}>
            {text.stillFits}
          </Button>
          <ToEvent eventId={row.eventId} label={text.toMoved} />
        </>
      }
    />
  ))
}

function StrandedLines({ stranded }: { stranded: Due['stranded'] }) {
  const cancel = useCommand('assignments.cancel')
  async function callOff({ assignmentId, name }: Due['stranded']['rows'][number]) {
    const goOn = afterThisLine()
    const done = await cancel({ assignmentId }, text.calledOff(name))
    if (done !== undefined) goOn()
  }
  return stranded.rows.map((row) => (
    <TodayLine
      key={row.assignmentId}
      icon="attention"
      tone="alert"
      fact={<bdi>{text.stranded(row.name, row.title)}</bdi>}
      why={<bdi>{text.strandedWhy(row.date)}</bdi>}
      actions={
        <>
          <Button {...look} label={text.callOffOf(row.name)} onPress={() => void callOff(row)}>
            {text.callOff}
          </Button>
          <ToEvent eventId={row.eventId} label={text.toMoved} />
        </>
      }
    />
  ))
}

function UnansweredLines({ unanswered }: { unanswered: Due['unanswered'] }) {
  return unanswered.rows.map(({ assignmentId, eventId, needId, name, title, askedOn }) => (
    <TodayLine
      key={assignmentId}
      icon="awaiting"
      tone="warn"
      fact={<bdi>{text.unanswered(name)}</bdi>}
      why={<bdi>{text.unansweredWhy(title, askedOn)}</bdi>}
      actions={
        eventId === null ? (
          <LinkButton
            {...look}
            to="/sleutelpersonen"
            search={needId === null ? {} : { vraag: needId }}
          >
            {text.toAnswer}
          </LinkButton>
        ) : (
          <ToEvent eventId={eventId} label={text.toAnswer} />
        )
      }
    />
  ))
}

function UncoveredLines({ uncovered }: { uncovered: Due['uncovered'] }) {
  return uncovered.rows.map((row) => (
    <TodayLine
      key={`${row.eventId} ${row.language}`}
      icon="attention"
      tone="warn"
      fact={<bdi>{text.uncovered(row)}</bdi>}
      why={text.uncoveredWhy(row)}
      actions={
        <LinkButton
          {...look}
          to="/sleutelpersonen"
          search={{ bijeenkomst: row.eventId, taal: row.language }}
        >
          {text.toCandidates}
        </LinkButton>
      }
    />
  ))
}

function WorkCheckLines({ checks, today }: { checks: Due['workChecks']; today: IsoDate }) {
  return checks.rows.map(({ personId, name, checkOn }) => (
    <TodayLine
      key={personId}
      icon={checkOn < today ? 'late' : 'check'}
      tone={checkOn < today ? 'alert' : 'quiet'}
      fact={<bdi>{text.workCheck(name)}</bdi>}
      why={text.workCheckWhy(checkOn, checkOn < today)}
      isLate={checkOn < today}
      actions={
        <LinkButton {...look} to="/sleutelpersonen/pool" search={{ kies: personId }}>
          {text.toProfile}
        </LinkButton>
      }
    />
  ))
}

function ToEvent({ eventId, label }: { eventId: EventId; label: string }) {
  const params = { eventId, tab: 'sleutelpersonen' }
  return (
    <LinkButton {...look} to="/bijeenkomsten/$eventId/$tab" params={params}>
      {label}
    </LinkButton>
  )
}
