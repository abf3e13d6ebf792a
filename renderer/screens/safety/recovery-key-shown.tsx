import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { recoveryText as text } from '#renderer/texts/keys'
import css from './recovery-key.module.css'
import { RecoveryPaper } from './recovery-paper.tsx'
import formCss from './safety.module.css'

type Props = { recoveryKey: string; onDone: () => void; onLater: () => void }

/** The key in large groups, its paper, and the two groups that prove that she has it. */
export function RecoveryKeyShown({ recoveryKey, onDone, onLater }: Props) {
  const test = useKeeping('keys.testRecoveryKey')
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const groups = recoveryKey.split('-')

  async function check() {
    const lastTwo = groups.slice(-2).join('')
    const isRight = plain(typed) === lastTwo
    setIsWrong(!isRight)
    if (!isRight) return
    const whole = [...groups.slice(0, -2), typed].join('-')
    const state = await test({ recoveryKey: whole }, text.tested)
    if (state !== undefined) onDone()
  }

  return (
    <Stack gap={6}>
      <div className={css.screen}>
        <Stack gap={4}>
          <Text>{text.once}</Text>
          <p className={css.key} aria-label={text.key} role="group">
            {groups.map((group, at) => (
              <span key={at}>{group}</span>
            ))}
          </p>
          <div className={formCss.buttons}>
            <Button look="primary" icon="print" autoFocus onPress={() => print()}>
              {text.print}
            </Button>
          </div>
          <form
            className={formCss.form}
            onSubmit={(event) => {
              event.preventDefault()
              void check()
            }}
          >
            <h2>{text.testHeading}</h2>
            <TextField
              label={text.lastGroups}
              hint={text.testHint}
              error={isWrong ? text.lastGroupsWrong : undefined}
              value={typed}
              onChange={setTyped}
            />
            <Refusal sentence={test.refusal} />
            <div className={formCss.buttons}>
              <Button type="submit" isDisabled={typed === ''} isBusy={test.isBusy}>
                {text.test}
              </Button>
              <Button look="lite" onPress={onLater}>
                {text.later}
              </Button>
            </div>
          </form>
          <Text tone="muted" size="sm">
            {text.keep}
          </Text>
        </Stack>
      </div>
      <RecoveryPaper groups={groups} />
    </Stack>
  )
}

const plain = (typed: string) =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
