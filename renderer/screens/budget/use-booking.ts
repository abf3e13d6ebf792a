import { useState } from 'react'
import type { BudgetChain, BudgetChoices, BudgetEntry } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import type { Cents } from '#domain/shared/money'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { amountsOf, changed, draftOf, newDraft } from './booking-draft.ts'
import type { BookingDraft, BookingStart } from './booking-draft.ts'

/** What closing would free, offered after a final invoice. */
export type ClosingOffer = {
  readonly chainId: CostChainId
  readonly verplicht: Cents
  readonly geraamd: Cents
}

export type BookingSubject = {
  readonly chain: BudgetChain | null
  readonly entry: BudgetEntry | null
  readonly start: BookingStart
  readonly choices: BudgetChoices
}

/** Called when the form is done: what closing would free, and the cost that was booked on. */
export type OnBooked = (offer: ClosingOffer | null, chainId?: CostChainId) => void

export type BookingErrors = { description?: string; lineId?: string; exVat?: string }

/** A booking while it is typed, and the call that books it. */
export function useBooking(subject: BookingSubject, onDone: OnBooked) {
  const { chain, entry, start, choices } = subject
  const [draft, setDraft] = useState(() =>
    entry !== null && chain !== null
      ? draftOf(entry, chain)
      : newDraft(start, chain, choices.closedYears),
  )
  const [errors, setErrors] = useState<BookingErrors>({})
  const book = useCommand('budget.book')
  const changeEntry = useCommand('budget.changeEntry')
  const removeEntry = useCommand('budget.removeEntry')

  function change(part: Partial<BookingDraft>) {
    setDraft((now) => changed(now, part, choices.vatRates))
    setErrors({})
  }

  async function submit() {
    const found = errorsOf(draft)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    if (entry !== null) {
      const done = await changeEntry({ entryId: entry.id, ...moneyOf(draft) }, text.bookingChanged)
      if (done !== undefined) onDone(null)
      return
    }
    const target = chain === null ? newChainOf(draft) : { id: chain.id }
    if (target === null) return
    const booked = await book(
      { chain: target, isFinal: draft.step === 'actual' && draft.isFinal, ...moneyOf(draft) },
      text.booked(draft.step, euros(Math.abs(amountsOf(draft).cost))),
    )
    if (booked === undefined) return
    const { chainId, closing } = booked
    onDone(closing === null ? null : { chainId, ...closing }, chainId)
  }

  async function remove() {
    if (entry === null) return
    const done = await removeEntry({ entryId: entry.id }, text.bookingRemoved)
    if (done !== undefined) onDone(null)
  }

  return {
    draft,
    change,
    errors,
    submit,
    remove,
    refusal: book.refusal ?? changeEntry.refusal ?? removeEntry.refusal,
    isBusy: book.isBusy || changeEntry.isBusy || removeEntry.isBusy,
  }
}

function errorsOf({ description, lineId, exVat }: BookingDraft): BookingErrors {
  const { fillIn } = text
  return {
    ...(description.trim() === '' ? { description: fillIn.description } : {}),
    ...(lineId === null ? { lineId: fillIn.lineId } : {}),
    ...(exVat === null ? { exVat: fillIn.exVat } : {}),
  }
}

function newChainOf(draft: BookingDraft) {
  const { lineId, eventId, fundingSourceId } = draft
  if (lineId === null) return null
  return {
    lineId,
    eventId,
    description: draft.description,
    supplier: draft.supplier,
    coversEstimate: draft.coversEstimate,
    ...(fundingSourceId === null ? {} : { fundingSourceId }),
  }
}

function moneyOf(draft: BookingDraft) {
  const { step, year, rate, isCompensable, invoice, date, note, attachment } = draft
  const { exVat, vat } = amountsOf(draft)
  return { step, year, exVat, vat, rate, isCompensable, invoice, date, note, attachment }
}
