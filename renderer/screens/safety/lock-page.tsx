import { lazy, Suspense, useState } from 'react'
import type { SafeState } from '#domain/contract/safe'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { useAnswerOf } from '#renderer/lib/use-query'
import { lockText as text } from '#renderer/texts/lock'
import css from './lock.module.css'
import type { KeylessState } from './needs-key.ts'
import { UnlockForm } from './unlock-form.tsx'

// Seldom needed, so read only when it is.
const RestoreFromFile = lazy(async () => {
  const { RestoreFromFile: Restore } = await import('./restore-from-file.tsx')
  return { default: Restore }
})

/** Nothing of the data is on the screen; what opens it again is asked for, one thing at a time. */
export function LockPage({ state }: { state: KeylessState }) {
  const safe = useAnswerOf('safe.state', {}, { keepsPrevious: true })
  return (
    <main className={css.page}>
      <div className={css.box}>
        <BrandMark />
        <h1>{text.title[state]}</h1>
        <Text>{sentences[state]}</Text>
        {safe === undefined ? null : <WayIn state={state} opensWith={safe.opensWith} />}
        {state === 'locked' ? null : (
          <div className={css.buttons}>
            <Suspense>
              <RestoreFromFile isClosed />
            </Suspense>
          </div>
        )}
      </div>
    </main>
  )
}

const sentences: Record<KeylessState, string> = {
  locked: text.safe,
  'key-missing': text.missing,
  'wrong-key': text.wrong,
}

type WayInProps = { state: KeylessState; opensWith: SafeState['opensWith'] }

function WayIn({ state, opensWith: { password, recoveryKey } }: WayInProps) {
  const [prefersPaper, setPrefersPaper] = useState(false)
  if (password && !prefersPaper) {
    return (
      <UnlockForm key="password" way="password">
        {recoveryKey ? (
          <Button look="lite" onPress={() => setPrefersPaper(true)}>
            {text.useRecoveryKey}
          </Button>
        ) : null}
      </UnlockForm>
    )
  }
  if (state === 'locked' && !password) return <OpenWithoutPassword />
  if (!recoveryKey) return <OpenAgain sentence={text.nothingFits} label={text.tryAgain} />
  return (
    <UnlockForm key="paper" way="recoveryKey">
      {password ? (
        <Button look="lite" onPress={() => setPrefersPaper(false)}>
          {text.usePassword}
        </Button>
      ) : null}
    </UnlockForm>
  )
}

function OpenWithoutPassword() {
  return <OpenAgain sentence={text.noPassword} label={text.open} />
}

function OpenAgain({ sentence, label }: { sentence: string; label: string }) {
  const open = useKeeping('safe.open')
  return (
    <>
      <Text tone="muted">{sentence}</Text>
      <div className={css.buttons}>
        <Button look="primary" autoFocus isBusy={open.isBusy} onPress={() => void open({})}>
          {label}
        </Button>
      </div>
    </>
  )
}
