import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import { dayParts } from '#domain/sleutelpersonen/availability'
import type { DayPart } from '#domain/sleutelpersonen/availability'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { WeekParts } from '#renderer/components/week-parts.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'
import { Unfolding } from './unfolding.tsx'

/** When somebody mostly can, and on which days it is otherwise. */
export function ProfileAvailability({ profile }: { profile: PoolDetail }) {
  const set = useCommand('pool.setAvailability')
  const { today } = useStatus()
  const { personId, name, pattern } = profile
  const coming = profile.exceptions.filter(({ untilOn }) => untilOn >= today)
  return (
    <section>
      <h3>{text.pattern}</h3>
      <Stack gap={3}>
        <div>
          <WeekParts
            label={text.pattern}
            pattern={pattern}
            onChange={(chosen) => set({ personId, pattern: chosen }, text.patternChanged(name))}
          />
          {pattern.length > 0 ? null : (
            <Text size="xs" tone="muted">
              {text.patternUnknown}
            </Text>
          )}
          <Refusal sentence={set.refusal} />
        </div>
        <div>
          <h3>{text.exceptions}</h3>
          {coming.length === 0 ? (
            <Text size="sm" tone="muted">
              {text.noExceptions}
            </Text>
          ) : (
            <ul className={css.lines}>
              {coming.map((exception) => (
                <ExceptionLine key={exception.id} name={name} exception={exception} />
              ))}
            </ul>
          )}
          <Unfolding label={text.addException}>
            {(onDone) => <NewException profile={profile} onDone={onDone} />}
          </Unfolding>
        </div>
      </Stack>
    </section>
  )
}

type Exception = PoolDetail['exceptions'][number]

function ExceptionLine({ name, exception }: { name: string; exception: Exception }) {
  const remove = useCommand('pool.removeException')
  const words = text.exceptionInWords(exception)
  return (
    <li>
      <Text size="sm">
        {words}: {exception.isFree ? text.free : text.away}
      </Text>
      <Button
        look="lite"
        size="mini"
        icon="close"
        label={text.removeOf(words)}
        onPress={() => void remove({ exceptionId: exception.id }, text.exceptionRemoved(name))}
      />
      <Refusal sentence={remove.refusal} />
    </li>
  )
}

const wholeDay = 'hele dag'

function NewException({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const add = useCommand('pool.addException')
  const [fromOn, setFromOn] = useState<IsoDate | null>(null)
  const [untilOn, setUntilOn] = useState<IsoDate | null>(null)
  const [part, setPart] = useState<DayPart | null>(null)
  const [isFree, setIsFree] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const { personId, name } = profile

  async function submit() {
    setIsTried(true)
    if (fromOn === null) return
    const wish = { personId, fromOn, untilOn: untilOn ?? fromOn, part, isFree }
    if ((await add(wish, text.exceptionAdded(name))) !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.addException}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <Row gap={3} align="start">
          <DateField
            label={text.from}
            today={today}
            value={fromOn}
            onChange={setFromOn}
            error={isTried && fromOn === null ? text.dayMissing : undefined}
            autoFocus
          />
          <DateField label={text.until} today={today} value={untilOn} onChange={setUntilOn} />
        </Row>
        <Row gap={3} align="start">
          <Select
            label={text.dayPart}
            isNarrow
            value={part ?? wholeDay}
            options={[
              { id: wholeDay, label: text.wholeDay },
              ...dayParts.map((id) => ({ id, label: poolText.partWord[id] })),
            ]}
            onChange={(id) => setPart(dayParts.find((each) => each === id) ?? null)}
          />
          <Select
            label={text.isFree}
            isNarrow
            value={isFree ? 'wel' : 'weg'}
            options={[
              { id: 'weg', label: text.away },
              { id: 'wel', label: text.free },
            ]}
            onChange={(id) => setIsFree(id === 'wel')}
          />
        </Row>
        <Refusal sentence={add.refusal} />
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
