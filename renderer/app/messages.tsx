import { useCallback, useRef } from 'react'
import { Toast } from '#renderer/components/toast.tsx'
import { isAvailable, runAction, useAction } from '#renderer/lib/actions'
import { problem, say, toast } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { useFolderAction } from '#renderer/lib/use-folder-action'
import { shellText as text } from '#renderer/texts/shell'
import { ProblemDialog } from './problem-dialog.tsx'
import { useBackupAction } from './use-backup-action.ts'

/** The toast, the dialog of a fault, and undo and redo, on every screen. */
export function Messages() {
  const message = toast.use()
  const undo = useTask('history.undo')
  const redo = useTask('history.redo')
  const button = useRef<HTMLButtonElement>(null)

  useAction('history.undo', () => {
    void undo.attempt({}, ({ name }) => text.undone(name)).then(sayRefusal)
  })
  useAction('history.redo', () => {
    void redo.attempt({}, ({ name }) => text.redone(name)).then(sayRefusal)
  })
  useBackupAction()
  useFolderAction(null)
  useAction('toast.focus', () => button.current?.focus())
  const onGone = useCallback(() => toast.set(undefined), [])
  const onUndo = useCallback(() => {
    const own = toast.get()?.undo
    if (own !== undefined) own()
    else if (isAvailable('history.undo')) runAction('history.undo')
  }, [])

  return (
    <>
      <Toast message={message} onUndo={onUndo} onGone={onGone} buttonRef={button} />
      <ProblemDialog />
    </>
  )
}

function sayRefusal(sentence: string | undefined) {
  if (sentence !== undefined && problem.get() === undefined) {
    say(sentence, { isRefused: true })
  }
}
