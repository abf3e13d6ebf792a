import type { ConversationKind } from '#domain/contract/conversations'
import type { OutcomeKind } from '#domain/contract/outcomes'

/** How somebody was spoken to, as a word within a sentence. */
export const conversationWord: Record<ConversationKind, string> = {
  conversation: 'gesprek',
  phone: 'telefoon',
  mail: 'mail',
  visit: 'bezoek',
}

/** What came of it. */
export const outcomeWord: Record<OutcomeKind, string> = {
  agreement: 'afspraak',
  insight: 'inzicht',
  'good-example': 'goed voorbeeld',
}
