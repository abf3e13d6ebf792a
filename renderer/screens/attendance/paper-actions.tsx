import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { useFolderAction } from '#renderer/lib/use-folder-action'

type Props = { eventId: EventId; isDisabled: boolean }

/** To the lists and badges on paper, and the noodmap of this event. */
export function PaperActions({ eventId, isDisabled }: Props) {
  const navigate = useNavigate()
  const papers = useAction('day.papers', () => {
    void navigate({
      to: '/bijeenkomsten/$eventId/afdrukken',
      params: { eventId },
      search: { soort: 'tekenlijst' },
    })
  })
  const folder = useFolderAction(eventId)
  return (
    <>
      <ActionButton action={papers} look="soft" icon="print" isDisabled={isDisabled} />
      <ActionButton action={folder} look="soft" icon="export" />
    </>
  )
}
