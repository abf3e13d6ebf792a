import { LinkButton } from '#renderer/components/link-button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useAnswerOf } from '#renderer/lib/use-query'
import { recoveryLineText as text } from '#renderer/texts/recovery-line'
import css from './safety.module.css'

/** Stays until the recovery key is on paper and was typed back; nothing where there is no key. */
export function RecoveryKeyLine() {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  if (keys === undefined || keys.opensWith === 'nothing') return null
  if (typeof keys.recoveryKey?.testedAt === 'string') return null
  const isMade = keys.recoveryKey !== null
  return (
    <div className={css.line}>
      <WarningLine
        weight="warn"
        icon="key"
        fact={isMade ? text.untestedFact : text.noneFact}
        reason={isMade ? text.untestedWhy : text.noneWhy}
        action={
          <LinkButton to="/instellingen/herstelsleutel">
            {isMade ? text.test : text.make}
          </LinkButton>
        }
      />
    </div>
  )
}
