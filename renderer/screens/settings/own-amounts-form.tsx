import { useState } from 'react'
import type { FormEvent } from 'react'
import type { YearAmounts } from '#domain/contract/allowance'
import { cents } from '#domain/shared/money'
import { limitFields } from '#domain/sleutelpersonen/allowance'
import type { LimitField } from '#domain/sleutelpersonen/allowance'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { ParsedField } from '#renderer/components/parsed-field.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { MoneyField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { amountsText as text } from '#renderer/texts/amounts'

type Draft = Record<LimitField, number | null>
type Props = { amounts: YearAmounts; onDone: () => void }

/** Her own amounts of a year, with where they stand; or back to the known ones. */
export function OwnAmountsForm({ amounts: { year, amounts, own }, onDone }: Props) {
  const set = useCommand('allowance.setOwn')
  const clear = useCommand('allowance.clearOwn')
  const [draft, setDraft] = useState<Draft>(() => ownOf(amounts))
  const [source, setSource] = useState(own?.source ?? '')
  const [mistake, setMistake] = useState<string>()

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (source.trim() === '') return setMistake(text.sourceNeeded)
    const done = await set({ year, ...draft, source }, text.saved(year))
    if (done !== undefined) onDone()
  }
  return (
    <form aria-label={text.heading(year)} onSubmit={(event) => void keep(event)} noValidate>
      <Stack gap={3}>
        <div>
          <h2>{text.heading(year)}</h2>
          <Text size="sm" tone="muted">
            {text.hint}
          </Text>
        </div>
        {limitFields.map((field) => (
          <AmountField
            key={field}
            field={field}
            value={draft[field]}
            isFirst={field === limitFields[0]}
            known={amounts.find((each) => each.field === field)?.known ?? null}
            onChange={(amount) => setDraft((before) => ({ ...before, [field]: amount }))}
          />
        ))}
        <TextField
          label={text.sourceLabel}
          hint={text.sourceHint}
          value={source}
          error={mistake}
          onChange={(typed) => {
            setMistake(undefined)
            setSource(typed)
          }}
          hasOwnDirection
        />
        <Refusal sentence={set.refusal ?? clear.refusal} />
        <Row>
          <Button type="submit" look="soft" icon="check">
            {text.save}
          </Button>
          <Button look="lite" onPress={onDone}>
            {text.close}
          </Button>
        </Row>
        {own === null ? null : (
          <div>
            <Button
              look="lite"
              size="mini"
              icon="undo"
              onPress={() => {
                void clear({ year }, text.cleared(year)).then((done) => {
                  if (done !== undefined) onDone()
                })
              }}
            >
              {text.back}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  )
}

type FieldProps = {
  field: LimitField
  value: number | null
  known: number | null
  isFirst: boolean
  onChange: (amount: number | null) => void
}

function AmountField({ field, value, known, isFirst, onChange }: FieldProps) {
  const words = { label: text.field[field], hint: text.knownToo(field, known), autoFocus: isFirst }
  if (field !== 'km') {
    return (
      <MoneyField {...words} value={value === null ? null : cents(value)} onChange={onChange} />
    )
  }
  return (
    <ParsedField
      {...words}
      value={value}
      onChange={onChange}
      show={(rate) => (rate === null ? '' : text.shown('km', rate).replace('€ ', ''))}
      parse={parseKilometreRate}
      wrong={text.notARate}
      inputMode="decimal"
      align="end"
      sign="€"
    />
  )
}

/** Tenths of a cent of a typed rate: `0,235` is 235. */
function parseKilometreRate(typed: string): number | null | undefined {
  const bare = typed.replaceAll(/[€\s]/g, '')
  if (bare === '') return null
  return /^\d{1,2}([.,]\d{1,3})?$/.test(bare)
    ? Math.round(Number(bare.replace(',', '.')) * 1000)
    : undefined
}

function ownOf(amounts: YearAmounts['amounts']): Draft {
  const of = (field: LimitField) => {
    const found = amounts.find((each) => each.field === field)
    return found?.certainty === 'own' ? found.amount : null
  }
  return {
    hourFrom21: of('hourFrom21'),
    hourUnder21: of('hourUnder21'),
    month: of('month'),
    perYear: of('perYear'),
    km: of('km'),
  }
}
