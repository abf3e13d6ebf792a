import { useState } from 'react'
import type { FormEvent } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import { hoursInField, parseHours } from '#domain/sleutelpersonen/typed-hours'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { Button } from '#renderer/components/button.tsx'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { ParsedField } from '#renderer/components/parsed-field.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { hoursText } from '#renderer/texts/hours'

const text = hoursText.fresh

type Props = {
  month: string
  personId: PersonId | undefined
  onDone: () => void
  /** With the month in which the hours stand. */
  onAdded: (month: string) => void
}
type Draft = {
  readonly personId: PersonId | null
  readonly workedOn: IsoDate | null
  readonly minutes: number | null
  readonly km: number | null
  readonly expenses: Cents | null
  readonly note: string
}

/** Hours without an assignment, with what they do to the limits before they are kept. */
export function NewHours(props: Props) {
  const pool = useQuery('pool.list', {}, { keepsPrevious: true })
  if (pool === undefined) return <Loading />
  if (pool.rows.length === 0) {
    return (
      <EmptyState
        sentence={text.nobody}
        action={<LinkButton to="/sleutelpersonen/pool">{text.toPool}</LinkButton>}
      />
    )
  }
  const people = pool.rows.map(({ personId, name }) => ({ id: personId, label: name }))
  return <Form {...props} people={people} />
}

type People = readonly { readonly id: PersonId; readonly label: string }[]

function Form({ month, personId, people, onDone, onAdded }: Props & { people: People }) {
  const { today } = useStatus()
  const add = useCommand('hours.add')
  const [draft, setDraft] = useState<Draft>({
    ...{ personId: personId ?? null, minutes: null, km: null, expenses: null, note: '' },
    workedOn: today.startsWith(month) ? today : null,
  })
  const [mistake, setMistake] = useState<string>()
  const change = (parts: Partial<Draft>) => {
    setMistake(undefined)
    setDraft((before) => ({ ...before, ...parts }))
  }
  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { personId: who, workedOn, minutes, km, expenses, note } = draft
    if (who === null || workedOn === null || minutes === null) return setMistake(text.needed)
    const name = people.find(({ id }) => id === who)?.label ?? ''
    const done = await add(
      {
        ...{ personId: who, workedOn, minutes, km: km ?? 0, note },
        ...(expenses === null ? {} : { expenses }),
      },
      hoursText.said.added(name, minutes),
    )
    if (done !== undefined) onAdded(workedOn.slice(0, 7))
  }
  return (
    <form aria-label={text.heading} onSubmit={(event) => void keep(event)} noValidate>
      <Stack gap={3}>
        <div>
          <h2>{text.heading}</h2>
          <Text size="sm" tone="muted">
            {text.hint}
          </Text>
        </div>
        <Fields {...{ draft, change, people, today }} />
        <Refusal sentence={mistake ?? add.refusal} />
        <Row>
          <Button type="submit" look="soft" icon="check">
            {text.save}
          </Button>
          <Button look="lite" onPress={onDone}>
            {text.close}
          </Button>
        </Row>
        <Limits draft={draft} />
      </Stack>
    </form>
  )
}

type FieldsProps = {
  draft: Draft
  change: (parts: Partial<Draft>) => void
  people: People
  today: IsoDate
}

function Fields({ draft, change, people, today }: FieldsProps) {
  return (
    <>
      <ComboBox
        label={hoursText.person}
        options={people}
        value={draft.personId}
        autoFocus
        onChange={(personId) => change({ personId })}
      />
      <DateField
        label={text.day}
        hint={text.dayHint}
        value={draft.workedOn}
        today={today}
        onChange={(workedOn) => change({ workedOn })}
      />
      <ParsedField
        label={text.hours}
        hint={text.hoursHint}
        value={draft.minutes}
        onChange={(minutes) => change({ minutes })}
        show={hoursInField}
        parse={parseHours}
        wrong={hoursText.notHours}
        align="end"
      />
      <Row gap={3} wrap align="start">
        <NumberField label={text.km} value={draft.km} onChange={(km) => change({ km })} />
        <MoneyField
          label={text.expenses}
          value={draft.expenses}
          onChange={(expenses) => change({ expenses })}
        />
      </Row>
      <TextField
        label={text.note}
        value={draft.note}
        onChange={(note) => change({ note })}
        hasOwnDirection
      />
    </>
  )
}

/** What the hours would do to the limits, as soon as it is known whose they are and when. */
function Limits({ draft }: { draft: Draft }) {
  const { personId, workedOn, minutes, km, expenses } = draft
  const wish =
    minutes === null ? {} : { wish: { minutes, km: km ?? 0, expenses: expenses ?? (0 as Cents) } }
  const allowance = useQuery(
    'allowance.of',
    personId === null || workedOn === null ? null : { personId, date: workedOn, ...wish },
    { keepsPrevious: true },
  )
  return allowance === undefined ? null : <AllowanceBars allowance={allowance} keepsChoice />
}
