import { lazy, Suspense, useState } from 'react'
import { useAction } from '#renderer/lib/actions'

// Read when it is first asked for, so that the start does not carry it.
const RecordDialog = lazy(async () => {
  const { RecordDialog: Recorder } =
    await import('#renderer/screens/conversations/record-dialog.tsx')
  return { default: Recorder }
})

/** Ctrl+Shift+G: what was said is written down over any screen. */
export function ConversationRecorder() {
  const [isOpen, setIsOpen] = useState(false)
  useAction('conversations.new', () => setIsOpen(true))
  if (!isOpen) return null
  return (
    <Suspense>
      <RecordDialog onClose={() => setIsOpen(false)} />
    </Suspense>
  )
}
