import type { EventId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { attendanceText as text } from '#renderer/texts/attendance'
import { SeatFigures } from './seat-figures.tsx'
import { SeatProposal } from './seat-proposal.tsx'
import { useGuestCommands } from './use-guest-commands.ts'

/** The seats of an event, for its overview. */
export function PlacesCard({ eventId }: { eventId: EventId }) {
  const overview = useQuery('attendance.list', { eventId }, { keepsPrevious: true })
  const commands = useGuestCommands(eventId, overview)
  if (overview === undefined) return null
  return (
    <Card
      heading={text.seatsCard}
      end={
        <LinkButton
          look="lite"
          size="mini"
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'deelnemers' }}
        >
          {text.invited(overview.counts.invited)}
        </LinkButton>
      }
    >
      <Stack gap={3}>
        <SeatFigures overview={overview} />
        <SeatProposal overview={overview} commands={commands} />
        <Refusal sentence={commands.refusal} />
      </Stack>
    </Card>
  )
}
