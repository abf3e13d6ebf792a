import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { useAnswerOf } from '#renderer/lib/use-query'
import { newKeyText as text } from '#renderer/texts/keys'
import { RecoveryKeyShown } from './recovery-key-shown.tsx'
import css from './safety.module.css'
import { SecretField } from './secret-field.tsx'

type Props = { onDone: () => void; onLater: () => void }

/** Gives all data a new key, and shows the new recovery key that comes with it. */
export function NewKeyScreen({ onDone, onLater }: Props) {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  const change = useKeeping('keys.changeKey')
  const [password, setPassword] = useState('')
  const [made, setMade] = useState<string>()
  if (keys === undefined) return <Loading />
  const { hasPassword, opensWith, recoveryKey } = keys

  async function switchKey() {
    const answer = await change(hasPassword ? { current: { password } } : {}, text.changed)
    if (answer === undefined) return
    if (answer.recoveryKey === null) onDone()
    else setMade(answer.recoveryKey)
  }

  return (
    <Page title={text.title} sub={text.sub}>
      <PageBody>
        <div className={css.narrow}>
          {made !== undefined ? (
            <RecoveryKeyShown recoveryKey={made} onDone={onDone} onLater={onLater} />
          ) : opensWith === 'nothing' ? (
            <Text>{text.noKey}</Text>
          ) : (
            <form
              className={css.form}
              onSubmit={(event) => {
                event.preventDefault()
                void switchKey()
              }}
            >
              <Stack gap={3}>
                <Text>{text.why}</Text>
                <Text>{text.backups}</Text>
                {recoveryKey === null ? null : <Text>{text.recovery}</Text>}
              </Stack>
              {hasPassword ? (
                <SecretField
                  label={text.password}
                  hint={text.passwordHint}
                  value={password}
                  onChange={setPassword}
                  autoFocus
                />
              ) : null}
              <Refusal sentence={change.refusal} />
              <div className={css.buttons}>
                <Button
                  type="submit"
                  look="primary"
                  isDisabled={hasPassword && password === ''}
                  isBusy={change.isBusy}
                >
                  {text.change}
                </Button>
                <Button look="lite" onPress={onDone}>
                  {text.back}
                </Button>
              </div>
            </form>
          )}
        </div>
      </PageBody>
    </Page>
  )
}
