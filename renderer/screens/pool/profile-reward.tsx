import type { PoolDetail } from '#domain/contract/pool'
import { rewardForms } from '#domain/sleutelpersonen/profile'
import type { RewardForm } from '#domain/sleutelpersonen/profile'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'

type Change = Omit<InputOfCall<'pool.change'>, 'personId'>
type Per = keyof typeof text.per

const unknown = 'onbekend'
const answers = { ja: true, nee: false } as const
const pers = Object.keys(text.per) as Per[]

/** How somebody is thanked or paid, and what matters for the limits. */
export function ProfileReward({ profile }: { profile: PoolDetail }) {
  const change = useCommand('pool.change')
  const { personId, name, reward, is21, ceiling } = profile
  const keep = (field: string, parts: Change) =>
    void change({ personId, ...parts }, ({ hints }) => text.changed(field, name, hints))
  const keepCeiling = (hours: number | null, per: Per) =>
    keep(text.ceiling, { ceiling: hours ? { minutes: hours * 60, per } : null })
  const hours = ceiling === null ? null : Math.round(ceiling.minutes / 60)
  const per = ceiling?.per ?? 'month'
  return (
    <section>
      <h3>{text.reward}</h3>
      <Stack gap={3}>
        <Select<RewardForm | typeof unknown>
          label={text.rewardForm}
          value={reward ?? unknown}
          options={[
            { id: unknown, label: text.unknown },
            ...rewardForms.map((id) => ({ id, label: poolText.rewardWord[id] })),
          ]}
          onChange={(id) => keep(text.reward, { reward: id === unknown ? null : id })}
        />
        <Select<keyof typeof answers | typeof unknown>
          label={text.is21}
          isNarrow
          value={is21 === null ? unknown : is21 ? 'ja' : 'nee'}
          options={[
            { id: unknown, label: text.unknown },
            { id: 'ja', label: text.yes },
            { id: 'nee', label: text.no },
          ]}
          onChange={(id) => keep(text.is21, { is21: id === unknown ? null : answers[id] })}
        />
        <Row gap={3} align="start">
          <NumberField
            label={text.ceiling}
            hint={text.ceilingHint}
            value={hours}
            onChange={(typed) => keepCeiling(typed, per)}
          />
          <Select<Per>
            label={text.ceilingPer}
            isNarrow
            isDisabled={ceiling === null}
            value={per}
            options={pers.map((id) => ({ id, label: text.per[id] }))}
            onChange={(id) => keepCeiling(hours, id)}
          />
        </Row>
        <Refusal sentence={change.refusal} />
      </Stack>
    </section>
  )
}
