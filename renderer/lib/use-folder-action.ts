import type { EventId } from '#domain/shared/ids'
import { folderKept } from '#domain/texts/day'
import { useAction } from './actions.ts'
import type { ActionUse } from './actions.ts'
import { call, saveFiles } from './backend.ts'
import { problem, say } from './messages.ts'

/** Makes the noodmap of one event, or of those at hand; a refusal is said where the toast is. */
export function useFolderAction(eventId: EventId | null): ActionUse {
  return useAction('day.folder', () => void makeFolder(eventId))
}

async function makeFolder(eventId: EventId | null): Promise<void> {
  const answer = await call('day.folder', { eventId })
  if (answer.kind === 'ok') say(folderKept(await saveFiles(answer.value.files)))
  else if (answer.kind === 'refused') say(answer.sentence)
  else problem.set(answer.sentence)
}
