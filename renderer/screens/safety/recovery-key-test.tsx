import { useState } from 'react'
import type { KeysState } from '#domain/contract/keys'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { useKeeping } from '#renderer/lib/use-command'
import { recoveryText as text } from '#renderer/texts/keys'
import { RecoveryKeyField } from './recovery-key-field.tsx'
import css from './safety.module.css'

type Props = { testedAt: NonNullable<KeysState['recoveryKey']>['testedAt'] }

/** The whole key typed over from paper: proves that the paper opens these data. */
export function RecoveryKeyTest({ testedAt }: Props) {
  const test = useKeeping('keys.testRecoveryKey')
  const [typed, setTyped] = useState('')
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void test({ recoveryKey: typed }, text.tested).then((state) => {
          if (state !== undefined) setTyped('')
        })
      }}
    >
      <Stack gap={2}>
        <h2>{text.wholeHeading}</h2>
        <Text>{testedAt === null ? text.wholeHint : text.works(dayOfMoment(testedAt))}</Text>
      </Stack>
      <RecoveryKeyField value={typed} onChange={setTyped} />
      <Refusal sentence={test.refusal} />
      <Button type="submit" isDisabled={typed === ''} isBusy={test.isBusy}>
        {text.testWhole}
      </Button>
    </form>
  )
}
