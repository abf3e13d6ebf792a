import type { EventId } from '#domain/shared/ids'
import type { IsoDate } from '#domain/shared/dates'
import { Stack } from '#renderer/components/layout.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { taskText as text } from '#renderer/texts/tasks'

type Props = {
  eventId: EventId
  date: IsoDate | null
  today: IsoDate
  invitation: { day: IsoDate | null; isOwn: boolean }
}

/** The day the invitations go out: reckoned, or her own. */
export function InvitationPart({ eventId, date, today, invitation }: Props) {
  const change = useCommand('events.change')
  const { day, isOwn } = invitation
  const isTooLate = day !== null && date !== null && day > date
  const hint = isOwn ? text.inviteOwn : day === null ? text.inviteUnknown : text.inviteProposal
  return (
    <section>
      <Stack gap={3}>
        <h2>{text.invitation}</h2>
        <DateField
          label={text.inviteOn}
          hint={hint}
          today={today}
          value={day}
          onChange={(inviteOn) =>
            change({ eventId, inviteOn }, ({ tasks }) => text.said.invite(inviteOn, tasks))
          }
        />
        {isTooLate ? (
          <WarningLine weight="warn" fact={text.inviteTooLate} reason={text.inviteTooLateWhy} />
        ) : null}
        <Refusal sentence={change.refusal} />
      </Stack>
    </section>
  )
}
