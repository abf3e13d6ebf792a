import { nextSteps } from '#domain/attendance/next-steps'
import type { NextStep } from '#domain/attendance/next-steps'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import type { AttendanceFilter } from '#renderer/texts/attendance'
import css from './attendance.module.css'

type Props = {
  overview: AttendanceOverview
  onShow: (filter: AttendanceFilter) => void
  onMarkSent: (guests: readonly Attendee[]) => void
}

/** What the list asks for now, each with the way to do it. */
export function NextSteps({ overview, onShow, onMarkSent }: Props) {
  const { counts, people, proposals, hasEnded } = overview
  const unsent = people.filter(
    ({ invitationId, sentAt, stand }) =>
      invitationId !== null && sentAt === null && stand === 'invited',
  )
  const hasSilent = people.some(
    ({ invitationId, sentAt, stand }) =>
      (sentAt !== null && stand === 'invited') || (invitationId !== null && stand === 'maybe'),
  )
  const steps = nextSteps({
    ...counts,
    unsent: unsent.length,
    hasProposal: proposals.length > 0,
    hasEnded,
  }).filter((step) => step !== 'offer-seat')
  if (steps.length === 0) {
    return (
      <Text tone="muted" size="sm">
        {proposals.length > 0 ? text.offerNext : text.nothingNext}
      </Text>
    )
  }
  const numbers: Record<NextStep, number> = {
    invite: 0,
    'offer-seat': 0,
    'hand-out-list': 0,
    fill: counts.seatsFree ?? 0,
    'mark-sent': unsent.length,
    'await-answers': counts.unanswered + counts.maybe,
    'settle-lapsed': counts.lapsed,
  }
  const shows = (filter: AttendanceFilter) => (
    <Button look="lite" size="mini" onPress={() => onShow(filter)}>
      {text.show}
    </Button>
  )
  const writes = (soort: 'uitnodiging' | 'herinnering', label: string) => (
    <LinkButton
      look="lite"
      size="mini"
      to="/bijeenkomsten/$eventId/berichten"
      params={{ eventId: overview.eventId }}
      search={{ soort }}
    >
      {label}
    </LinkButton>
  )
  const ways: Partial<Record<NextStep, React.ReactNode>> = {
    'mark-sent': (
      <>
        {writes('uitnodiging', text.writeInvitations)}
        <Button look="lite" size="mini" onPress={() => onMarkSent(unsent)}>
          {text.markSent}
        </Button>
      </>
    ),
    'await-answers': (
      <>
        {shows('unanswered')}
        {hasSilent ? writes('herinnering', text.writeReminders) : null}
      </>
    ),
    'settle-lapsed': shows('waiting'),
  }
  return (
    <ul className={css.steps}>
      {steps.map((step) => (
        <li key={step}>
          <WarningLine weight="note" fact={text.steps[step](numbers[step])} reason={ways[step]} />
        </li>
      ))}
    </ul>
  )
}
