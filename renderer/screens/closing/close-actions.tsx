import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { closingText as text } from '#renderer/texts/closing'

/** Whether an event is over and not closed yet; then closing it is what its page is for. */
export function useCanClose(eventId: EventId): boolean {
  return useQuery('closing.get', { eventId }, { keepsPrevious: true })?.canClose ?? false
}

/** The button that closes an event that is over, also while steps are open. */
export function CloseButton({ eventId }: { eventId: EventId }) {
  const setStage = useCommand('events.setStage')
  const closing = useQuery('closing.get', { eventId }, { keepsPrevious: true })
  const open = closing?.steps.filter(({ state }) => state === 'open').length ?? 0
  const close = useAction('events.close', () => {
    void setStage({ eventId, stage: 'afgerond' }, text.closed(open))
  })
  return (
    <>
      <ActionButton action={close} look="primary" icon="check" />
      <Refusal sentence={setStage.refusal} />
    </>
  )
}

/** What the palette can do for the end of an event, from any of its tabs; shows nothing. */
export function ClosingActions({ eventId }: { eventId: EventId }) {
  const navigate = useNavigate()
  const params = { eventId }
  useAction('events.result', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/verslag', params })
  })
  useAction('evaluation.read', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/evaluatie', params })
  })
  return null
}
