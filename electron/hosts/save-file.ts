import type { SaveOutcome } from '#domain/contract/backend-messages'
import type { FileRefId } from '#domain/shared/ids'
import type { FileRefs } from '#backend/file-refs'
import { isHeldByOther } from '#backend/rename-patiently'
import { writeAtomically } from '#backend/write-atomically'
import { logFault } from './fault-log.ts'

/** Writes a held file where she wanted it: whole, or not at all. */
export function saveFile(files: FileRefs, id: FileRefId, path: string): SaveOutcome {
  const file = files.find(id)
  if (!file) return 'gone'
  try {
    writeAtomically(path, file.bytes)
    return 'saved'
  } catch (error) {
    logFault('saveFile', error)
    return outcomeOf(error)
  }
}

/** `busy` when the file under that name is open in another program. */
export function outcomeOf(error: unknown): 'busy' | 'failed' {
  return isHeldByOther(error) ? 'busy' : 'failed'
}
