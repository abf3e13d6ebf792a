import { useState } from 'react'
import { passwordAdvice } from '#domain/security/password-advice'
import { readRecoveryKey } from '#domain/security/recovery-key'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { passwordText as text } from '#renderer/texts/keys'
import { lockText } from '#renderer/texts/lock'
import css from './safety.module.css'
import { SecretField } from './secret-field.tsx'

type Props = { hasPassword: boolean; onDone: () => void }

/** The password of now, the new one twice, and advice while she types. */
export function PasswordForm({ hasPassword, onDone }: Props) {
  const save = useKeeping('keys.setPassword')
  const remove = useKeeping('keys.removePassword')
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isShown, setIsShown] = useState(false)
  const differs = repeated !== '' && !next.startsWith(repeated)
  const isReady = passwordAdvice(next) !== 'too-short' && next === repeated

  async function set() {
    if (!isReady) return
    const proof = hasPassword ? { current: secretIn(current) } : {}
    const state = await save({ password: next, ...proof }, text.saved)
    if (state !== undefined) onDone()
  }
  async function takeOff() {
    const state = await remove({ current: secretIn(current) }, text.removed)
    if (state !== undefined) onDone()
  }

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      {hasPassword ? (
        <SecretField
          label={text.current}
          hint={text.currentHint}
          value={current}
          onChange={setCurrent}
          isShown={isShown}
          autoFocus
        />
      ) : null}
      <SecretField
        label={text.next}
        hint={text.advice[passwordAdvice(next)]}
        value={next}
        onChange={setNext}
        isShown={isShown}
        autoFocus={!hasPassword}
      />
      <SecretField
        label={text.repeat}
        error={differs ? text.differs : undefined}
        value={repeated}
        onChange={setRepeated}
        isShown={isShown}
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {lockText.show}
      </Checkbox>
      <Refusal sentence={save.refusal ?? remove.refusal} />
      <div className={css.buttons}>
        <Button type="submit" look="primary" isDisabled={!isReady} isBusy={save.isBusy}>
          {text.save(hasPassword)}
        </Button>
        <Button look="lite" onPress={onDone}>
          {text.cancel}
        </Button>
      </div>
      {hasPassword ? (
        <>
          <h2>{text.removeHeading}</h2>
          <Text tone="muted" size="sm">
            {text.removeWhy}
          </Text>
          <Button isDisabled={current === ''} isBusy={remove.isBusy} onPress={() => void takeOff()}>
            {text.remove}
          </Button>
        </>
      ) : null}
    </form>
  )
}

// One field for both: what reads as a whole recovery key is one.
function secretIn(typed: string) {
  return readRecoveryKey(typed).kind === 'key' ? { recoveryKey: typed } : { password: typed }
}
