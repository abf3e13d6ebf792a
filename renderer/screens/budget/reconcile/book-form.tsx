import { useState } from 'react'
import { firstOpenYear } from '#domain/budget/closed-year'
import { vatRates } from '#domain/budget/cost-chain'
import type { VatRate } from '#domain/budget/cost-chain'
import type { FinanceRowEntry } from '#domain/contract/finance'
import { yearOf } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId } from '#domain/shared/ids'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { EventField } from '#renderer/screens/budget/event-field.tsx'
import { PanelForm } from '#renderer/screens/budget/form.tsx'
import { LineSelect } from '#renderer/screens/budget/line-select.tsx'
import { YearSelect } from '#renderer/screens/budget/year-select.tsx'
import { budgetText } from '#renderer/texts/budget'
import { reconcileText as text } from '#renderer/texts/reconcile'

type Props = { row: FinanceRowEntry; onDone: () => void }

type Draft = {
  readonly chainId: CostChainId | null
  readonly lineId: BudgetLineId | null
  readonly eventId: EventId | null
  readonly description: string
  readonly year: number
  readonly rate: VatRate | null
  readonly isCompensable: boolean
}

const newCost = 'new'
const unknownRate = 'unknown'

/** Takes a booking of finance over as an invoice: on costs that are there, or on new ones. */
export function BookForm({ row, onDone }: Props) {
  const proposal = useQuery('finance.proposal', { rowId: row.id }, { mayBeGone: true })
  const choices = useQuery('budget.choices', {})
  const book = useCommand('finance.book')
  const [typed, setTyped] = useState<Partial<Draft>>({})
  const [wrong, setWrong] = useState<{ description?: string; lineId?: string }>({})
  if (proposal === undefined || choices === undefined) return <Loading />
  const bookedIn = yearOf(row.bookedOn)
  const draft: Draft = {
    ...{ chainId: null, lineId: proposal.lineId, eventId: null, isCompensable: false },
    ...{ description: row.description ?? row.ledger ?? '', rate: proposal.rate },
    year: firstOpenYear(bookedIn, choices.closedYears),
    ...typed,
  }
  function change(part: Partial<Draft>) {
    setTyped({ ...typed, ...part })
    setWrong({})
  }
  async function submit() {
    const { chainId, lineId, description, year, rate, isCompensable } = draft
    const isNamed = description.trim() !== ''
    if (chainId === null && (lineId === null || !isNamed)) {
      return setWrong({
        ...(isNamed ? {} : { description: text.fillInDescription }),
        ...(lineId === null ? { lineId: text.fillInLine } : {}),
      })
    }
    const chain = chainOf(draft, row)
    if (chain === null) return
    const done = await book({ rowId: row.id, chain, year, rate, isCompensable }, text.booked)
    if (done !== undefined) onDone()
  }
  return (
    <PanelForm
      heading={text.bookHeading}
      submit={text.bookSubmit}
      refusal={book.refusal}
      isBusy={book.isBusy}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Select
        label={text.where}
        value={draft.chainId ?? newCost}
        options={[
          { id: newCost, label: text.newCost },
          ...proposal.chains.map(({ id, description, supplier, lineName }) => ({
            id: id,
            label: supplier === null ? description : `${description}, ${supplier}`,
            detail: lineName,
          })),
        ]}
        onChange={(id) =>
          change({ chainId: proposal.chains.find((chain) => chain.id === id)?.id ?? null })
        }
      />
      {draft.chainId !== null ? null : (
        <>
          <LineSelect
            choices={choices}
            year={draft.year}
            value={draft.lineId}
            onChange={(lineId) => change({ lineId })}
            error={wrong.lineId}
            hint={
              proposal.how !== null && draft.lineId === proposal.lineId
                ? text.lineHow[proposal.how]
                : undefined
            }
          />
          <TextField
            label={text.description}
            value={draft.description}
            onChange={(description) => change({ description })}
            {...(wrong.description === undefined ? {} : { error: wrong.description })}
          />
          <EventField value={draft.eventId} onChange={(eventId) => change({ eventId })} />
        </>
      )}
      <YearSelect
        label={budgetText.bookedIn}
        years={choices.years}
        closedYears={choices.closedYears}
        wanted={bookedIn}
        value={draft.year}
        onChange={(year) => change({ year })}
      />
      <VatFields row={row} draft={draft} onChange={change} />
    </PanelForm>
  )
}

type VatProps = { row: FinanceRowEntry; draft: Draft; onChange: (part: Partial<Draft>) => void }

function VatFields({ row, draft, onChange }: VatProps) {
  return (
    <>
      <Text size="sm">{`${money(row.exVat)}, ${budgetText.vat.toLowerCase()} ${money(row.vat)}`}</Text>
      <Select
        label={budgetText.rate}
        value={draft.rate ?? unknownRate}
        options={[
          { id: unknownRate, label: budgetText.rateUnknown },
          ...vatRates.map((rate) => ({ id: rate, label: budgetText.rates[rate] })),
        ]}
        onChange={(id) => onChange({ rate: vatRates.find((rate) => rate === id) ?? null })}
      />
      <Checkbox
        isSelected={draft.isCompensable}
        onChange={(isCompensable) => onChange({ isCompensable })}
      >
        {budgetText.compensable}
      </Checkbox>
    </>
  )
}

function chainOf({ chainId, lineId, eventId, description }: Draft, row: FinanceRowEntry) {
  if (chainId !== null) return { id: chainId }
  return lineId === null ? null : { lineId, eventId, description, supplier: row.supplier }
}
