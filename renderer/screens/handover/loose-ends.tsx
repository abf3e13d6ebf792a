import type { HandoverPreview } from '#domain/contract/handover'
import type { HandoverVariant } from '#domain/handover/table'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useAnswerOf } from '#renderer/lib/use-query'
import { handoverScreenText as text } from '#renderer/texts/handover'

type Props = Pick<HandoverPreview, 'withoutOwner' | 'withoutPurpose'> & {
  variant: HandoverVariant
}

/** What is better put right before handing over; it never blocks. */
export function LooseEnds({ withoutOwner, withoutPurpose, variant }: Props) {
  if (variant === 'without-people') {
    return <WarningLine weight="note" fact={text.readOver} reason={text.readOverWhy} />
  }
  return (
    <>
      {withoutOwner === 0 ? null : (
        <WarningLine
          weight="warn"
          fact={text.withoutOwner(withoutOwner)}
          reason={text.withoutOwnerWhy}
          action={
            <LinkButton size="mini" to="/plan/afspraken">
              {text.showAgreements}
            </LinkButton>
          }
        />
      )}
      {withoutPurpose === 0 ? null : (
        <WarningLine
          weight="warn"
          fact={text.withoutPurpose(withoutPurpose)}
          reason={text.withoutPurposeWhy}
          action={
            <LinkButton size="mini" to="/netwerk">
              {text.showPeople}
            </LinkButton>
          }
        />
      )}
    </>
  )
}

/** What a successor needs for the copy of the store. */
export function CopyLine({ variant }: { variant: HandoverVariant }) {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  if (keys === undefined || variant === 'without-people') return null
  if (keys.opensWith === 'nothing') {
    return <WarningLine weight="note" icon="unlocked" fact={text.noKey} reason={text.noKeyWhy} />
  }
  if (keys.recoveryKey === null) {
    return (
      <WarningLine
        weight={keys.hasPassword ? 'note' : 'warn'}
        icon="key"
        fact={text.noRecovery}
        reason={keys.hasPassword ? text.passwordWhy : text.noRecoveryWhy}
        action={
          <LinkButton size="mini" to="/instellingen/herstelsleutel">
            {text.makeRecovery}
          </LinkButton>
        }
      />
    )
  }
  return (
    <WarningLine weight="note" icon="locked" fact={text.hasRecovery} reason={text.hasRecoveryWhy} />
  )
}
