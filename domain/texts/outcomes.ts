import type { OutcomeKind } from '#domain/contract/outcomes'

/** Words with which a typed outcome begins or names the verbinder; folded. */
export const outcomeWords: {
  readonly typed: Record<OutcomeKind, readonly string[]>
  readonly self: readonly string[]
} = {
  typed: {
    agreement: ['afspraak', 'actiepunt'],
    insight: ['inzicht', 'les'],
    'good-example': ['voorbeeld', 'goed voorbeeld'],
  },
  self: ['ikzelf', 'ik', 'mij'],
}
