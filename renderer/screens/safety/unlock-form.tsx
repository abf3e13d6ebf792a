import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { askAgain } from '#renderer/lib/revision'
import { useKeeping } from '#renderer/lib/use-command'
import { lockText as text } from '#renderer/texts/lock'
import css from './lock.module.css'
import { RecoveryKeyField } from './recovery-key-field.tsx'
import { SecretField } from './secret-field.tsx'
import { useWait } from './use-wait.ts'

type Way = 'password' | 'recoveryKey'

type Props = {
  way: Way
  /** The other way in, if there is one. */
  children?: ReactNode
}

/** Asks for what opens the store; a wrong try says so in words, and how long to wait. */
export function UnlockForm({ way, children }: Props) {
  const unlock = useKeeping('keys.unlock')
  const wait = useWait()
  const [typed, setTyped] = useState('')
  const [sentence, setSentence] = useState<string>()

  async function open() {
    if (typed === '' || wait > 0) return
    const said = await unlock.attempt(
      way === 'password' ? { password: typed } : { recoveryKey: typed },
    )
    setSentence(said)
    if (said === undefined) return
    // A password that was wrong is typed anew; a recovery key is mended.
    if (way === 'password') setTyped('')
    askAgain()
  }

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {way === 'password' ? (
        <SecretField label={text.password} value={typed} onChange={setTyped} autoFocus />
      ) : (
        <RecoveryKeyField value={typed} onChange={setTyped} autoFocus />
      )}
      <Refusal sentence={sentence} />
      {wait > 0 ? (
        <Text tone="muted" size="sm">
          {text.wait(wait)}
        </Text>
      ) : null}
      <div className={css.buttons}>
        <Button type="submit" look="primary" isBusy={unlock.isBusy} isDisabled={wait > 0}>
          {text.open}
        </Button>
        {children}
      </div>
    </form>
  )
}
