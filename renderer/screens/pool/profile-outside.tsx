import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import { yearOf } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'
import { Unfolding } from './unfolding.tsx'

/** What somebody says to get from others, which counts for the limits too. */
export function ProfileOutside({ profile }: { profile: PoolDetail }) {
  return (
    <section>
      <h3>{text.outside}</h3>
      <Text size="xs" tone="muted">
        {text.outsideWhy}
      </Text>
      {profile.outside.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noOutside}
        </Text>
      ) : (
        <ul className={css.lines}>
          {profile.outside.map((amount) => (
            <OutsideLine key={amount.id} name={profile.name} amount={amount} />
          ))}
        </ul>
      )}
      <Unfolding label={text.addOutside}>
        {(onDone) => <NewOutside profile={profile} onDone={onDone} />}
      </Unfolding>
    </section>
  )
}

type LineProps = { name: string; amount: PoolDetail['outside'][number] }

function OutsideLine({ name, amount }: LineProps) {
  const remove = useCommand('pool.removeOutside')
  const { id: outsideId, year, month, cents, declaredOn } = amount
  const period = text.outsideOf(year, month)
  return (
    <li>
      <div>
        <Text size="sm" weight="medium">
          {period}
        </Text>
        <Text size="sm" tone="muted">
          {text.outsideInWords(money(cents), declaredOn)}
        </Text>
        <Refusal sentence={remove.refusal} />
      </div>
      <Button
        look="lite"
        size="mini"
        icon="close"
        label={text.removeOf(period)}
        onPress={() => void remove({ outsideId }, text.outsideRemoved(name))}
      />
    </li>
  )
}

const noMonth = 'onbekend'

function NewOutside({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const set = useCommand('pool.setOutside')
  const thisYear = yearOf(today)
  const [year, setYear] = useState(thisYear)
  const [month, setMonth] = useState<number | null>(null)
  const [amount, setAmount] = useState<Cents | null>(null)
  const [isTried, setIsTried] = useState(false)
  const { personId, name } = profile

  async function submit() {
    setIsTried(true)
    if (amount === null || amount < 0) return
    const wish = { personId, year, month, cents: amount }
    if ((await set(wish, text.outsideKept(name))) !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.addOutside}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <MoneyField
          label={text.amount}
          value={amount}
          onChange={setAmount}
          error={isTried && (amount === null || amount < 0) ? text.outsideMissing : undefined}
          autoFocus
        />
        <Row gap={3} align="start">
          <Select
            label={text.year}
            isNarrow
            value={String(year)}
            options={[thisYear - 1, thisYear, thisYear + 1].map((each) => ({
              ...{ id: String(each), label: String(each) },
            }))}
            onChange={(id) => setYear(Number(id))}
          />
          <Select
            label={text.month}
            value={month === null ? noMonth : String(month)}
            options={[
              { id: noMonth, label: text.monthUnknown },
              ...text.months.map((label, at) => ({ id: String(at + 1), label })),
            ]}
            onChange={(id) => setMonth(id === noMonth ? null : Number(id))}
          />
        </Row>
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
