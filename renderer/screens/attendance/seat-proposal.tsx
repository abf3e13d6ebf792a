import type { AttendanceOverview } from '#domain/contract/attendance'
import { seatReasonSentence } from '#domain/texts/attendance'
import { Button } from '#renderer/components/button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import type { GuestCommands } from './use-guest-commands.ts'

type Props = { overview: AttendanceOverview; commands: Pick<GuestCommands, 'offer'> }

/** A freed seat with who could have it and why, and the offers that run; the verbinder decides. */
export function SeatProposal({ overview, commands }: Props) {
  const { proposal, people, counts, capacity } = overview
  const over = capacity === null ? 0 : counts.seatsTaken - capacity
  const running = people.filter(({ stand }) => stand === 'offered')
  return (
    <>
      {over > 0 ? <WarningLine weight="alert" fact={text.over(over)} /> : null}
      {proposal === null ? null : (
        <WarningLine
          weight="warn"
          icon="waiting"
          fact={text.seatFree}
          reason={
            <>
              {proposal.reason === 'first-in-line'
                ? text.seatFor(proposal.name, proposal.position)
                : `${proposal.name}: ${seatReasonSentence[proposal.reason]}`}{' '}
              {text.offerHolds(proposal.deadline)}
              <span className={css.below}>
                <Button size="mini" onPress={() => commands.offer(proposal, proposal.deadline)}>
                  {text.offer}
                </Button>
              </span>
            </>
          }
        />
      )}
      {running.map(({ personId, name, offeredUntil }) =>
        offeredUntil === null ? null : (
          <WarningLine
            key={personId}
            weight="warn"
            icon="running"
            fact={text.offerRuns(name, offeredUntil)}
            reason={text.offerRunsReason}
          />
        ),
      )}
    </>
  )
}
