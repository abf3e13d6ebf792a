import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'
import { Unfolding } from './unfolding.tsx'

/** That the right to work was checked, by whom and when again; never with which document. */
export function ProfileCheck({ profile }: { profile: PoolDetail }) {
  const change = useCommand('pool.change')
  const { personId, name, workCheck } = profile
  const { workCheckedOn, workCheckedBy, workCheckOn, state } = workCheck
  const isEmpty = workCheckedOn === null && workCheckOn === null
  const sentences = [
    workCheckedOn !== null && workCheckedBy !== null
      ? text.checkedOn(workCheckedOn, workCheckedBy)
      : text.checkNever,
    workCheckOn === null ? undefined : text.checkAgain(workCheckOn),
  ]
  return (
    <section>
      <h3>{text.check}</h3>
      <ul className={css.lines}>
        <li>
          <Text size="sm" tone={state === 'due' ? 'warn' : 'muted'}>
            <bdi>{sentences.filter((sentence) => sentence !== undefined).join(' ')}</bdi>
          </Text>
          {isEmpty ? null : (
            <Button
              look="lite"
              size="mini"
              icon="close"
              label={text.removeOf(text.check)}
              onPress={() =>
                void change(
                  { personId, workCheck: { checked: null, again: null } },
                  text.checkRemoved(name),
                )
              }
            />
          )}
        </li>
      </ul>
      <Refusal sentence={change.refusal} />
      <Unfolding label={text.noteCheck}>
        {(onDone) => <NewCheck profile={profile} onDone={onDone} />}
      </Unfolding>
    </section>
  )
}

function NewCheck({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const change = useCommand('pool.change')
  const [on, setOn] = useState<IsoDate | null>(today)
  const [by, setBy] = useState('')
  const [again, setAgain] = useState<IsoDate | null>(null)
  const [isTried, setIsTried] = useState(false)
  const { personId, name } = profile

  async function submit() {
    setIsTried(true)
    if (on === null || by.trim() === '') return
    const done = await change(
      { personId, workCheck: { checked: { on, by }, again } },
      ({ hints }) => text.withHints(text.checkKept(name), hints),
    )
    if (done !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.noteCheck}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <TextField
          label={text.checkByField}
          hint={text.checkHint}
          value={by}
          onChange={setBy}
          error={isTried && by.trim() === '' ? text.byMissing : undefined}
          autoFocus
        />
        <Row gap={3} align="start">
          <DateField
            label={text.checkOnField}
            today={today}
            value={on}
            onChange={setOn}
            error={isTried && on === null ? text.dayMissing : undefined}
          />
          <DateField
            label={text.checkAgainField}
            hint={text.checkAgainHint}
            today={today}
            value={again}
            onChange={setAgain}
          />
        </Row>
        <Refusal sentence={change.refusal} />
        <Row>
          <Button type="submit" icon="check">
            {text.keep}
          </Button>
          <Button look="lite" onPress={onDone}>
            {text.stop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
