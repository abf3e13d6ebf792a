import { useNavigate } from '@tanstack/react-router'
import type { EventId } from '#domain/shared/ids'
import { MenuButton } from '#renderer/components/menu-button.tsx'
import { useAction } from '#renderer/lib/actions'
import { useFolderAction } from '#renderer/lib/use-folder-action'
import { attendanceText as text } from '#renderer/texts/attendance'
import { useReadList } from './use-read-list.ts'
import { useSheetExport } from './use-sheet-export.ts'

/** Everything that leaves as a list or comes back as one; each is an action of the palette too. */
export function ListMenu({ eventId, hasGuests }: { eventId: EventId; hasGuests: boolean }) {
  const navigate = useNavigate()
  const params = { eventId }
  const answers = useAction('answers.read', () => {
    void navigate({ to: '/bijeenkomsten/$eventId/antwoorden', params })
  })
  const papers = useAction('day.papers', () => {
    const search = { soort: 'tekenlijst' } as const
    void navigate({ to: '/bijeenkomsten/$eventId/afdrukken', params, search })
  })
  const sheet = useSheetExport(eventId)
  const back = useReadList(eventId)
  const folder = useFolderAction(eventId)
  const choices = [
    { id: 'answers', icon: 'import', isFor: 'every', ...answers },
    { id: 'back', icon: 'import', isFor: 'every', ...back },
    { id: 'sheet', icon: 'spreadsheet', isFor: 'guests', ...sheet },
    { id: 'papers', icon: 'print', isFor: 'guests', ...papers },
    { id: 'folder', icon: 'export', isFor: 'guests', ...folder },
  ] as const
  const shown = choices.filter(({ isFor }) => isFor === 'every' || hasGuests)
  return (
    <MenuButton
      heading={text.lists}
      icon="spreadsheet"
      look="soft"
      size="normal"
      choices={shown}
      onPick={(id) => choices.find((choice) => choice.id === id)?.run()}
    >
      {text.lists}
    </MenuButton>
  )
}
