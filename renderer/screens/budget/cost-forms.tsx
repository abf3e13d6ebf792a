import type { BudgetChain, BudgetChoices } from '#domain/contract/budget'
import { BookingForm } from './booking-form.tsx'
import type { BookingStart } from './booking-draft.ts'
import { CarryOverForm } from './carry-over-form.tsx'
import { ChainForm } from './chain-form.tsx'
import type { CostForm } from './panel-mode.ts'
import type { OnBooked } from './use-booking.ts'

type Props = {
  form: CostForm
  chains: readonly BudgetChain[]
  choices: BudgetChoices
  /** What a booking on a new chain begins with. */
  start: Omit<BookingStart, 'step'>
  isEventFixed?: boolean
  isTemplate?: boolean
  lineHint?: string | undefined
  onClose: OnBooked
}

/** The form the panel shows; nothing when what it was about is gone, as after an undo. */
export function CostForms(props: Props) {
  const { form, chains, choices, start, isTemplate = false, onClose } = props
  const chain = chains.find(({ id }) => id === form.chainId) ?? null
  if (form.chainId !== null && chain === null) return null
  if (form.kind === 'carry-over' && chain !== null) {
    return <CarryOverForm chain={chain} choices={choices} onDone={() => onClose(null)} />
  }
  if (form.kind === 'chain' && chain !== null) {
    return <ChainForm {...{ chain, choices, isTemplate }} onDone={() => onClose(null)} />
  }
  const entry =
    form.kind === 'entry' ? (chain?.entries.find(({ id }) => id === form.entryId) ?? null) : null
  if (form.kind === 'entry' && entry === null) return null
  return (
    <BookingForm
      key={`${form.chainId ?? ''} ${entry?.id ?? ''} ${form.kind === 'book' ? form.step : ''}`}
      chain={chain}
      entry={entry}
      choices={choices}
      start={{ ...start, step: form.kind === 'book' ? form.step : 'actual' }}
      isEventFixed={props.isEventFixed ?? false}
      isTemplate={isTemplate}
      lineHint={props.lineHint}
      onDone={onClose}
      onCancel={() => onClose(null)}
    />
  )
}
