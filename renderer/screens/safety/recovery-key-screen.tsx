import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { useAnswerOf } from '#renderer/lib/use-query'
import { recoveryText as text } from '#renderer/texts/keys'
import { RecoveryKeyShown } from './recovery-key-shown.tsx'
import { RecoveryKeyTest } from './recovery-key-test.tsx'
import css from './safety.module.css'

type Props = { onDone: () => void; onLater: () => void }

/** Makes, prints and tests the key on paper; once the key is off the screen, it is only on paper. */
export function RecoveryKeyScreen({ onDone, onLater }: Props) {
  const keys = useAnswerOf('keys.state', {}, { keepsPrevious: true })
  const [made, setMade] = useState<string>()
  if (keys === undefined) return <Loading />
  return (
    <Page title={text.title} sub={text.sub}>
      <PageBody>
        <div className={css.narrow}>
          {keys.opensWith === 'nothing' ? (
            <Stack gap={4}>
              <Text>{text.noKey}</Text>
              <div>
                <Button onPress={onDone}>{text.back}</Button>
              </div>
            </Stack>
          ) : made === undefined ? (
            <Stack gap={6}>
              {keys.recoveryKey === null ? null : (
                <RecoveryKeyTest testedAt={keys.recoveryKey.testedAt} />
              )}
              <MakeKey
                isFirst={keys.recoveryKey === null}
                onMade={setMade}
                onLeave={keys.recoveryKey === null ? onLater : onDone}
              />
            </Stack>
          ) : (
            <RecoveryKeyShown recoveryKey={made} onDone={onDone} onLater={onLater} />
          )}
        </div>
      </PageBody>
    </Page>
  )
}

type MakeProps = { isFirst: boolean; onMade: (printed: string) => void; onLeave: () => void }

function MakeKey({ isFirst, onMade, onLeave }: MakeProps) {
  const make = useKeeping('keys.makeRecoveryKey')
  return (
    <Stack gap={4}>
      <Text>{text.why}</Text>
      <Text>{isFirst ? text.keep : text.replaces}</Text>
      <Refusal sentence={make.refusal} />
      <div className={css.buttons}>
        <Button
          look={isFirst ? 'primary' : 'default'}
          icon="key"
          autoFocus={isFirst}
          onPress={() => {
            void make({}).then((answer) => {
              if (answer !== undefined) onMade(answer.recoveryKey)
            })
          }}
        >
          {isFirst ? text.make : text.makeNew}
        </Button>
        <Button look="lite" onPress={onLeave}>
          {isFirst ? text.later : text.back}
        </Button>
      </div>
    </Stack>
  )
}
