import { useState } from 'react'
import type { AttendanceOverview, SeatProposalRow } from '#domain/contract/attendance'
import { seatReasonSentence } from '#domain/texts/attendance'
import type { Instant } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { attendanceText as text } from '#renderer/texts/attendance'
import css from './attendance.module.css'
import { OfferDeadline } from './offer-deadline.tsx'
import type { GuestCommands } from './use-guest-commands.ts'

type Commands = Pick<GuestCommands, 'offer' | 'offerAll' | 'setBalance'>
type Props = { overview: AttendanceOverview; commands: Commands }

/** Freed seats with who could have each and why, and the offers that run; the verbinder decides. */
export function SeatProposal({ overview, commands }: Props) {
  const { proposals, people, counts, capacity, isBalanced } = overview
  const over = capacity === null ? 0 : counts.seatsTaken - capacity
  const running = people.filter(({ stand }) => stand === 'offered')
  return (
    <>
      {over > 0 ? <WarningLine weight="alert" fact={text.over(over)} /> : null}
      {proposals.length === 0 ? null : <FreeSeats overview={overview} commands={commands} />}
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
      {counts.waiting + counts.lapsed + running.length === 0 && !isBalanced ? null : (
        <Checkbox isSelected={isBalanced} onChange={commands.setBalance}>
          {text.balance}
        </Checkbox>
      )}
    </>
  )
}

// Without a limit everybody who waits can be offered a seat; a long list is not read.
const shown = 5

function FreeSeats({ overview, commands }: Props) {
  const { proposals, proposedDeadline } = overview
  const [chosen, setChosen] = useState<Instant>()
  const until = chosen ?? proposedDeadline
  return (
    <>
      <WarningLine weight="warn" icon="waiting" fact={text.seatsFree(proposals.length)} />
      <ul className={css.proposals} aria-label={text.seatsFree(proposals.length)}>
        {proposals.slice(0, shown).map((proposal) => (
          <Proposed
            key={proposal.participationId}
            proposal={proposal}
            onOffer={() => commands.offer(proposal, until)}
          />
        ))}
        {proposals.length > shown ? <li>{text.andMore(proposals.length - shown)}</li> : null}
      </ul>
      <OfferDeadline value={until} onChange={setChosen} />
      {proposals.length < 2 ? null : (
        <div>
          <Button size="mini" onPress={() => commands.offerAll(proposals, until)}>
            {text.offerAll(proposals.length)}
          </Button>
        </div>
      )}
    </>
  )
}

function Proposed({ proposal, onOffer }: { proposal: SeatProposalRow; onOffer: () => void }) {
  const { name, reason, fills, position } = proposal
  return (
    <li>
      <span>
        {reason === 'first-in-line'
          ? text.seatFor(name, position)
          : `${name}: ${seatReasonSentence[reason](fills ?? '')}`}
      </span>
      <Button size="mini" label={text.offerTo(name)} onPress={onOffer}>
        {text.offer}
      </Button>
    </li>
  )
}
