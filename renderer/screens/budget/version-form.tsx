import { useState } from 'react'
import type { BudgetRow } from '#domain/contract/budget'
import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import { changedVersionName, firstVersionName } from '#domain/texts/budget'
import { Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, MoneyField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { FieldPair, PanelForm } from './form.tsx'

type Props = { row: BudgetRow; year: number; onDone: () => void }

/** A changed budget stands beside the first one, with its date and reason. */
export function VersionForm({ row, year, onDone }: Props) {
  const { today } = useStatus()
  const setAmount = useCommand('budget.setAmount')
  const [name, setName] = useState(row.amounts.length === 0 ? firstVersionName : changedVersionName)
  const [amount, setTyped] = useState<Cents | null>(null)
  const [decidedOn, setDecidedOn] = useState<IsoDate | null>(today)
  const [reason, setReason] = useState('')
  const [mistakes, setMistakes] = useState<{ name?: string; amount?: string }>({})

  async function submit() {
    const isNamed = name.trim() !== ''
    if (!isNamed || amount === null) {
      return setMistakes({
        ...(isNamed ? {} : { name: text.fillIn.name }),
        ...(amount === null ? { amount: text.fillIn.amount } : {}),
      })
    }
    const newVersion = { name, decidedOn, reason }
    const done = await setAmount(
      { lineId: row.lineId, year, amount, newVersion },
      text.amountIs(row.code, euros(amount)),
    )
    if (done !== undefined) onDone()
  }

  return (
    <PanelForm
      heading={text.version}
      submit={text.setVersion}
      refusal={setAmount.refusal}
      isBusy={setAmount.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Text size="sm" tone="muted">
        {`${row.code} ${row.name}. ${text.versionWhy}`}
      </Text>
      <FieldPair>
        <MoneyField
          label={text.amount}
          value={amount}
          onChange={(typed) => {
            setTyped(typed)
            setMistakes({})
          }}
          error={mistakes.amount}
          autoFocus
        />
        <DateField
          label={text.decidedOnLabel}
          today={today}
          value={decidedOn}
          onChange={setDecidedOn}
        />
      </FieldPair>
      <TextField
        label={text.versionName}
        value={name}
        onChange={(typed) => {
          setName(typed)
          setMistakes({})
        }}
        error={mistakes.name}
      />
      <TextField label={text.reason} value={reason} onChange={setReason} isMultiline />
    </PanelForm>
  )
}
