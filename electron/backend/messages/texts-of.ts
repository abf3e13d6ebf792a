import type { MessageText } from '#domain/contract/messages'
import { messageKinds, textLengths } from '#domain/messages/kinds'
import { messageProposals } from '#domain/texts/message-proposals'
import { ownLanguage } from '#domain/texts/messages'
import { listMessageTexts } from '#backend/db/repositories/message-texts'
import type { Reader } from '#backend/db/sql'

/** Every text there is: hers before the proposal, then those in other languages. */
export function textsOf(db: Reader): MessageText[] {
  const own = listMessageTexts(db).map((text): MessageText => ({ ...text, isOwn: true }))
  const proposed = messageKinds.flatMap((kind) =>
    textLengths.map((length): MessageText => {
      const key = { kind, length, language: ownLanguage }
      const changed = own.find((text) => isSame(text, key))
      return changed ?? { ...key, ...messageProposals[kind][length], isOwn: false }
    }),
  )
  return [...proposed, ...own.filter(({ language }) => language !== ownLanguage)]
}

type Key = Pick<MessageText, 'kind' | 'length' | 'language'>

function isSame(one: Key, other: Key): boolean {
  return one.kind === other.kind && one.length === other.length && one.language === other.language
}
