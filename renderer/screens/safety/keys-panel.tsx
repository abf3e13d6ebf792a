import type { ReactNode } from 'react'
import type { KeysState } from '#domain/contract/keys'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { dayOfMoment } from '#renderer/lib/format'
import { useAnswerOf } from '#renderer/lib/use-query'
import { keysText as text } from '#renderer/texts/keys'
import { KeyRow, KeyStand } from './key-row.tsx'
import css from './keys-panel.module.css'
import { LockAfterRow } from './lock-after-row.tsx'

/** What opens the data, beside the page of storage: each key with how it stands and what can be done. */
export function KeysPanel({ children }: { children?: ReactNode }) {
  return (
    <SidePanel label={text.heading}>
      <Keys />
      {children}
    </SidePanel>
  )
}

function Keys() {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  const lock = useButtonFor('safe.lock')
  if (keys === undefined) return null
  const hasKey = keys.opensWith !== 'nothing'
  return (
    <section aria-labelledby="sleutels">
      <h2 id="sleutels">{text.heading}</h2>
      <ul className={css.rows}>
        <Opening {...keys} />
        {hasKey ? <OwnKeys {...keys} /> : null}
      </ul>
      <Stack gap={4}>
        {keys.opensWith === 'key-file' ? (
          <WarningLine weight="note" icon="key" fact={text.keyFileFact} reason={text.keyFileWhy} />
        ) : null}
        <LockAfterRow {...keys} />
        <div>
          <ActionButton action={lock} icon="locked" />
        </div>
        <Text tone="muted" size="sm">
          {hasKey ? (keys.hasPassword ? text.onlyYouPassword : text.onlyYou) : text.noKeyAdvice}
        </Text>
      </Stack>
    </section>
  )
}

function Opening({ opensWith }: KeysState) {
  return (
    <KeyRow name={text.opening} detail={text.openingDetail[opensWith]}>
      <KeyStand isGood={opensWith === 'keychain' || opensWith === 'password'}>
        {text.openingState[opensWith]}
      </KeyStand>
    </KeyRow>
  )
}

function OwnKeys({ recoveryKey, hasPassword }: KeysState) {
  return (
    <>
      <KeyRow name={text.recovery} detail={recoveryInWords(recoveryKey)}>
        <LinkButton to="/instellingen/herstelsleutel" icon="print">
          {recoveryKey === null
            ? text.make
            : recoveryKey.testedAt === null
              ? text.test
              : text.again}
        </LinkButton>
      </KeyRow>
      <KeyRow name={text.password} detail={hasPassword ? text.passwordSet : text.passwordNone}>
        <LinkButton to="/instellingen/wachtwoord" icon="key">
          {hasPassword ? text.change : text.set}
        </LinkButton>
      </KeyRow>
      <KeyRow name={text.newKey} detail={text.newKeyDetail}>
        <LinkButton to="/instellingen/nieuwe-sleutel">{text.switch}</LinkButton>
      </KeyRow>
    </>
  )
}

function recoveryInWords(recoveryKey: KeysState['recoveryKey']): string {
  if (recoveryKey === null || recoveryKey.madeAt === null) return text.recoveryNone
  const { madeAt, testedAt } = recoveryKey
  return testedAt === null
    ? text.recoveryMade(dayOfMoment(madeAt))
    : text.recoveryTested(dayOfMoment(testedAt))
}
