import type { MessageSender } from '#domain/contract/messages'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import type { Reader, Writer } from '#backend/db/sql'

const setting = 'message-sender'

/** How she signs her messages; nothing while she has not said so. */
export function readSender(db: Reader): MessageSender {
  const kept = findSetting(db, setting)
  return kept === undefined ? { name: null, email: null } : (JSON.parse(kept) as MessageSender)
}

export function keepSender(db: Writer, sender: MessageSender): MessageSender {
  saveSetting(db, setting, JSON.stringify(sender))
  return sender
}
