import type { MessageBatchId } from '#domain/shared/ids'
import { saveFiles } from './backend.ts'
import { useTask } from './use-command.ts'

/** Makes the files of a round and offers them to be saved; answers the names of what was saved. */
export function useRoundFiles() {
  const task = useTask('messages.files')
  return {
    save: async (batchId: MessageBatchId): Promise<readonly string[]> => {
      const made = await task({ batchId })
      return made === undefined || made.files.length === 0 ? [] : saveFiles(made.files)
    },
    refusal: task.refusal,
    isBusy: task.isBusy,
  }
}
