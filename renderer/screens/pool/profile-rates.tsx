import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, MoneyField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { rateInWords } from './pool-words.ts'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'
import { Unfolding } from './unfolding.tsx'

/** What somebody gets, from which day on, and where that stands; Schakel never fills one in. */
export function ProfileRates({ profile }: { profile: PoolDetail }) {
  const { rates } = profile
  return (
    <section>
      <h3>{text.rates}</h3>
      {rates.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noRates}
        </Text>
      ) : (
        <ul className={css.lines}>
          {rates.toReversed().map((rate) => (
            <RateLine key={rate.id} profile={profile} rate={rate} />
          ))}
        </ul>
      )}
      <Unfolding label={text.addRate}>
        {(onDone) => <NewRate profile={profile} onDone={onDone} />}
      </Unfolding>
    </section>
  )
}

type LineProps = { profile: PoolDetail; rate: PoolDetail['rates'][number] }

function RateLine({ profile, rate }: LineProps) {
  const remove = useCommand('pool.removeRate')
  const from = text.rateFrom(rate.fromOn)
  return (
    <li>
      <div>
        <Text size="sm" weight="medium">
          {rateInWords(rate)} {rate.id === profile.rate?.id ? <Chip>{text.rateNow}</Chip> : null}
        </Text>
        <Text size="sm" tone="muted">
          {from}. <bdi>{text.rateSource(rate.source)}</bdi>
        </Text>
        <Refusal sentence={remove.refusal} />
      </div>
      <Button
        look="lite"
        size="mini"
        icon="close"
        label={text.removeOf(from)}
        onPress={() => void remove({ rateId: rate.id }, text.rateRemoved(profile.name))}
      />
    </li>
  )
}

function NewRate({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const set = useCommand('pool.setRate')
  const [fromOn, setFromOn] = useState<IsoDate | null>(today)
  const [hour, setHour] = useState<Cents | null>(null)
  const [km, setKm] = useState<Cents | null>(null)
  const [source, setSource] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { personId, name } = profile
  const hasAmount = hour !== null || km !== null

  async function submit() {
    setIsTried(true)
    if (fromOn === null || !hasAmount || source.trim() === '') return
    const kmTenthCents = km === null ? null : km * 10
    const done = await set(
      { personId, fromOn, hourCents: hour, kmTenthCents, source },
      ({ hints }) => text.rateKept(name, hints),
    )
    if (done !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.addRate}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <Row gap={3} align="start">
          <MoneyField
            label={text.perHour}
            value={hour}
            onChange={setHour}
            error={isTried && !hasAmount ? text.amountMissing : undefined}
            autoFocus
          />
          <MoneyField label={text.perKm} value={km} onChange={setKm} />
        </Row>
        <DateField
          label={text.rateFromField}
          today={today}
          value={fromOn}
          onChange={setFromOn}
          error={isTried && fromOn === null ? text.dayMissing : undefined}
        />
        <TextField
          label={text.source}
          hint={text.sourceHint}
          value={source}
          onChange={setSource}
          error={isTried && source.trim() === '' ? text.sourceMissing : undefined}
        />
        <Refusal sentence={set.refusal} />
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
