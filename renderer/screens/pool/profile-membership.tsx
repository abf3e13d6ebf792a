import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import { Unfolding } from './unfolding.tsx'

/** A note, since when somebody is in the pool, and leaving it. */
export function ProfileMembership({ profile }: { profile: PoolDetail }) {
  const { today } = useStatus()
  const change = useCommand('pool.change')
  const rejoin = useCommand('pool.rejoin')
  const { personId, name, note, sinceOn, leftOn } = profile
  return (
    <section>
      <Stack gap={3}>
        <KeptField
          label={text.note}
          isMultiline
          value={note ?? ''}
          onKeep={(typed) =>
            change({ personId, note: typed }, ({ hints }) => text.changed(text.note, name, hints))
          }
        />
        <DateField
          label={text.sinceField}
          today={today}
          value={sinceOn}
          onChange={(day) =>
            day === null
              ? undefined
              : change({ personId, sinceOn: day }, text.changed(text.sinceField, name))
          }
        />
        <Refusal sentence={change.refusal ?? rejoin.refusal} />
        {leftOn === null ? (
          <Unfolding label={text.leave} icon="remove">
            {(onDone) => <Leave profile={profile} onDone={onDone} />}
          </Unfolding>
        ) : (
          <Row>
            <Button onPress={() => void rejoin({ personId }, text.isBack(name))}>
              {text.rejoin}
            </Button>
          </Row>
        )}
      </Stack>
    </section>
  )
}

function Leave({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const leave = useCommand('pool.leave')
  const [on, setOn] = useState<IsoDate | null>(today)
  const { personId, name } = profile

  async function submit() {
    if (on === null) return
    const done = await leave({ personId, on }, ({ open }) => text.hasLeft(name, open))
    if (done !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.leave}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <DateField
          label={text.leaveOn}
          today={today}
          value={on}
          onChange={setOn}
          error={on === null ? text.dayMissing : undefined}
          autoFocus
        />
        <Text size="xs" tone="muted">
          {text.leaveHint}
        </Text>
        <Refusal sentence={leave.refusal} />
        <Row>
          <Button type="submit">{text.leaveSure}</Button>
          <Button look="lite" onPress={onDone}>
            {text.stop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
