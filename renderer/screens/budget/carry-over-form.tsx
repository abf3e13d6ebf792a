import { useState } from 'react'
import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import type { Cents } from '#domain/shared/money'
import { Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { FieldPair, PanelForm } from './form.tsx'
import { YearSelect } from './year-select.tsx'

type Props = {
  chain: BudgetChain
  choices: BudgetChoices
  onDone: () => void
}

type Open = { key: string; step: 'commitment' | 'estimate'; year: number; amount: Cents }

/** What is open in one year goes to a later one: less there, as much more here. */
export function CarryOverForm({ chain, choices, onDone }: Props) {
  const { today } = useStatus()
  const carryOver = useCommand('budget.carryOver')
  const open = openOf(chain)
  const [key, setKey] = useState(open[0]?.key)
  const from = open.find((each) => each.key === key) ?? open[0]
  const [amount, setAmount] = useState<Cents | null>(from?.amount ?? null)
  const [toYear, setToYear] = useState((from?.year ?? 0) + 1)
  const [note, setNote] = useState('')
  const [mistake, setMistake] = useState<string>()

  async function submit() {
    if (amount === null) return setMistake(text.fillIn.amount)
    if (from === undefined) return
    const done = await carryOver(
      {
        chainId: chain.id,
        step: from.step,
        fromYear: from.year,
        toYear,
        amount,
        date: today,
        note,
      },
      text.carriedOver(euros(amount), toYear),
    )
    if (done !== undefined) onDone()
  }

  if (from === undefined) return null
  return (
    <PanelForm
      heading={text.carryOverHeading}
      submit={text.carryOver}
      refusal={carryOver.refusal}
      isBusy={carryOver.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Text size="sm" tone="muted">
        {chain.description}
      </Text>
      {open.length < 2 ? (
        <Text size="sm">{inWords(from)}</Text>
      ) : (
        <Select
          label={text.carryWhat}
          options={open.map((each) => ({ id: each.key, label: inWords(each) }))}
          value={from.key}
          onChange={(chosen) => {
            const next = open.find((each) => each.key === chosen)
            setKey(chosen)
            setAmount(next?.amount ?? null)
            setToYear((next?.year ?? 0) + 1)
          }}
        />
      )}
      <FieldPair>
        <MoneyField
          label={text.amount}
          value={amount}
          onChange={(typed) => {
            setAmount(typed)
            setMistake(undefined)
          }}
          error={mistake}
          autoFocus
        />
        <YearSelect label={text.toYear} years={choices.years} value={toYear} onChange={setToYear} />
      </FieldPair>
      <TextField label={text.reason} value={note} onChange={setNote} />
    </PanelForm>
  )
}

function openOf(chain: BudgetChain): Open[] {
  return chain.years.flatMap(({ year, verplicht, geraamd }) => {
    const steps = [
      { key: `commitment ${year}`, step: 'commitment' as const, year, amount: verplicht },
      { key: `estimate ${year}`, step: 'estimate' as const, year, amount: geraamd },
    ]
    return steps.filter(({ amount }) => amount > 0)
  })
}

function inWords({ step, year, amount }: Open): string {
  return text.carryOverOpen(euros(amount), step, year)
}
