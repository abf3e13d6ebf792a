import type { OutcomeKind } from '#domain/contract/outcomes'
import type { IconName } from '#renderer/components/icon.tsx'

/** The mark of each kind of outcome; its word always stands beside it. */
export const kindIcon: Record<OutcomeKind, IconName> = {
  agreement: 'tasks',
  insight: 'info',
  'good-example': 'star',
}
