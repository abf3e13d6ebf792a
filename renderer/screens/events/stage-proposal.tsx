import type { EventDetail } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { eventText as text } from '#renderer/texts/events'

/** The next stage, when the facts have brought the event there: one press takes it over. */
export function StageProposal({ event }: { event: EventDetail }) {
  const setStage = useCommand('events.setStage')
  const { proposedStage: stage } = event
  if (stage === null) return null
  const name = text.stages[stage]
  return (
    <>
      <WarningLine
        weight="note"
        fact={text.stageProposal(name)}
        reason={text.stageProposalReason[stage]}
        action={
          <Button
            size="mini"
            onPress={() => void setStage({ eventId: event.id, stage }, text.said.stage(name))}
          >
            {text.takeStage(name)}
          </Button>
        }
      />
      <Refusal sentence={setStage.refusal} />
    </>
  )
}
