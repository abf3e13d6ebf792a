import type { MessageSender, SentMessage } from '#domain/contract/messages'
import type { StoredBatch } from '#backend/db/repositories/message-batches'

/** What goes into the files of one round. */
export type RoundFiles = {
  readonly batch: StoredBatch
  readonly messages: readonly SentMessage[]
  readonly sender: MessageSender
  readonly calendar: Uint8Array | null
  readonly nameOf: (kind: string, extension: string) => string
}
