import type { Hint } from '#domain/messages/hints'
import { Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { messagesText as text } from '#renderer/texts/messages'
import css from './messages.module.css'

const shown = 5

/** What could be better in the words; nothing when there is nothing. */
export function RoundHints({ hints }: { hints: readonly Hint[] }) {
  if (hints.length === 0) return null
  const others = hints.filter((hint) => !isEmptyField(hint))
  return (
    <section aria-label={text.hints} className={css.hints}>
      {byPeople(hints.filter(isEmptyField)).map((gaps) => (
        <WarningLine
          key={text.emptyFields(gaps)}
          weight="warn"
          fact={text.emptyFields(gaps)}
          reason={text.gapWhy}
        />
      ))}
      {others.slice(0, shown).map((hint) => {
        const { fact, reason } = text.hint(hint)
        return (
          <WarningLine
            key={fact}
            weight={isAboutField(hint) ? 'warn' : 'note'}
            fact={<bdi>{fact}</bdi>}
            reason={reason}
          />
        )
      })}
      {others.length > shown ? (
        <Text size="sm" tone="muted">
          {text.moreHints(others.length - shown)}
        </Text>
      ) : null}
    </section>
  )
}

type EmptyField = Extract<Hint, { kind: 'field-empty' }>

function isEmptyField(hint: Hint): hint is EmptyField {
  return hint.kind === 'field-empty'
}

function isAboutField({ kind }: Hint): boolean {
  return kind === 'unknown-field' || kind === 'subject-field'
}

// Fields that are empty for the same number of people say it in one line.
function byPeople(gaps: readonly EmptyField[]): EmptyField[][] {
  const counts = [...new Set(gaps.map(({ people }) => people))]
  return counts.map((count) => gaps.filter(({ people }) => people === count))
}
