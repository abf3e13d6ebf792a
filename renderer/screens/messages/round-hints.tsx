import type { Hint } from '#domain/messages/hints'
import { Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { messagesText as text } from '#renderer/texts/messages'
import css from './messages.module.css'

const shown = 5

/** What could be better in the words; nothing when there is nothing. */
export function RoundHints({ hints }: { hints: readonly Hint[] }) {
  if (hints.length === 0) return null
  return (
    <section aria-label={text.hints} className={css.hints}>
      {hints.slice(0, shown).map((hint) => {
        const { fact, reason } = text.hint(hint)
        const isGap = hint.kind === 'field-empty' || hint.kind === 'unknown-field'
        return (
          <WarningLine
            key={fact}
            weight={isGap ? 'warn' : 'note'}
            fact={<bdi>{fact}</bdi>}
            reason={reason}
          />
        )
      })}
      {hints.length > shown ? (
        <Text size="sm" tone="muted">
          {text.moreHints(hints.length - shown)}
        </Text>
      ) : null}
    </section>
  )
}
