import type { StoreState } from '#domain/contract/answers'
import { storeSentence } from '#domain/texts/store'
import { conversationDraft } from '#renderer/lib/conversation-draft'
import { droppedFile } from '#renderer/lib/dropped-file'
import { formFile } from '#renderer/lib/form-file'
import { problem, toast } from '#renderer/lib/messages'
import { unavailable } from '#renderer/lib/unavailable'
import { unsavedChapters } from '#renderer/lib/unsaved-chapters'
import { recentRows } from './palette-recent.ts'

/** The store is closed: no name stays on the screen, nor in what the page remembers beside it. */
export function clearScreens(state: StoreState): void {
  toast.set(undefined)
  problem.set(undefined)
  recentRows.set([])
  droppedFile.set(undefined)
  formFile.set(undefined)
  conversationDraft.set(undefined)
  unsavedChapters.set({})
  unavailable.set({ state, sentence: storeSentence[state] })
}
