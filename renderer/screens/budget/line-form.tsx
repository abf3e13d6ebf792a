import { useState } from 'react'
import type { BudgetChoices } from '#domain/contract/budget'
import type { BudgetLineId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { FieldPair, PanelForm } from './form.tsx'

type Line = BudgetChoices['lines'][number]

type Props = {
  /** Undefined for a new line. */
  line: Line | undefined
  choices: BudgetChoices
  onDone: (lineId: BudgetLineId | null) => void
}

/** A new line, or the code, name and years of one; taking it away keeps what was booked. */
export function LineForm({ line, choices, onDone }: Props) {
  const add = useCommand('budget.addLine')
  const change = useCommand('budget.changeLine')
  const archive = useCommand('budget.archiveLine')
  const [code, setCode] = useState(line?.code ?? nextCode(choices))
  const [name, setName] = useState(line?.name ?? '')
  const [opensYear, setOpensYear] = useState(line?.opensYear ?? null)
  const [closesYear, setClosesYear] = useState(line?.closesYear ?? null)
  const [mistakes, setMistakes] = useState<{ code?: string; name?: string }>({})

  async function submit() {
    const found = {
      ...(code.trim() === '' ? { code: text.fillIn.code } : {}),
      ...(name.trim() === '' ? { name: text.fillIn.name } : {}),
    }
    setMistakes(found)
    if (Object.keys(found).length > 0) return
    if (line === undefined) {
      const added = await add({ code, name }, text.lineAdded(name.trim()))
      if (added !== undefined) onDone(added.lineId)
      return
    }
    const wish = { lineId: line.id, code, name, opensYear, closesYear }
    const done = await change(wish, text.lineChanged(name.trim()))
    if (done !== undefined) onDone(line.id)
  }

  async function takeAway({ id }: Line) {
    const done = await archive({ lineId: id }, text.lineTakenAway(code))
    if (done !== undefined) onDone(null)
  }

  return (
    <PanelForm
      heading={line === undefined ? text.newLine : text.rename}
      submit={text.save}
      refusal={add.refusal ?? change.refusal ?? archive.refusal}
      isBusy={add.isBusy || change.isBusy}
      onSubmit={() => void submit()}
      onCancel={() => onDone(line?.id ?? null)}
      other={
        line === undefined ? null : (
          <Button look="lite" icon="remove" onPress={() => void takeAway(line)}>
            {text.takeAway}
          </Button>
        )
      }
    >
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        error={mistakes.name}
        autoFocus
      />
      <TextField label={text.code} value={code} onChange={setCode} error={mistakes.code} isNarrow />
      {line === undefined ? null : (
        <FieldPair>
          <BoundSelect
            label={text.opensYear}
            years={choices.years}
            value={opensYear}
            onChange={setOpensYear}
          />
          <BoundSelect
            label={text.closesYear}
            years={choices.years}
            value={closesYear}
            onChange={setClosesYear}
          />
        </FieldPair>
      )}
    </PanelForm>
  )
}

type BoundProps = {
  label: string
  years: readonly number[]
  value: number | null
  onChange: (year: number | null) => void
}

function BoundSelect({ label, years, value, onChange }: BoundProps) {
  const all = value === null || years.includes(value) ? years : [...years, value]
  return (
    <Select
      label={label}
      options={[
        { id: 'always', label: text.always },
        ...all.map((year) => ({ id: String(year), label: String(year) })),
      ]}
      value={value === null ? 'always' : String(value)}
      onChange={(id) => onChange(id === 'always' ? null : Number(id))}
    />
  )
}

function nextCode({ lines }: BudgetChoices): string {
  const highest = Math.max(0, ...lines.map(({ code }) => Number(code)).filter(Number.isInteger))
  return String(highest + 1).padStart(2, '0')
}
