import { call } from '#renderer/lib/backend'
import { problem, say } from '#renderer/lib/messages'
import { askAgain } from '#renderer/lib/revision'
import { safetyText as text } from '#renderer/texts/safety'

/** Says what was put back, with the way back to what stood there before. */
export function sayRestored(when: string, canUndo: boolean): void {
  say(text.restored(when), canUndo ? { undo: () => void undoRestore() } : {})
}

/** Goes back to exactly what stood there before the restore. */
export async function undoRestore(): Promise<void> {
  const answer = await call('backups.undoRestore', {})
  askAgain()
  if (answer.kind === 'ok') say(text.restoreUndone)
  else if (answer.kind === 'refused') say(answer.sentence)
  else problem.set(answer.sentence)
}
