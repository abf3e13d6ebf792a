import type { BudgetChain } from '#domain/contract/budget'
import { Button } from '#renderer/components/button.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { budgetText as text } from '#renderer/texts/budget'
import { BookingAmounts } from './booking-amounts.tsx'
import { BookingChainFields } from './booking-chain-fields.tsx'
import { wantedYear } from './booking-draft.ts'
import { BookingTicks } from './booking-ticks.tsx'
import { FieldPair, PanelForm } from './form.tsx'
import { SameInvoice } from './same-invoice.tsx'
import { StepField } from './step-field.tsx'
import { useBooking } from './use-booking.ts'
import type { BookingSubject, OnBooked } from './use-booking.ts'
import { YearSelect } from './year-select.tsx'

type Props = BookingSubject & {
  /** The event is given, as on the page of an event. */
  isEventFixed?: boolean
  isTemplate?: boolean
  /** Why this line is proposed. */
  lineHint?: string | undefined
  onDone: OnBooked
  onCancel: () => void
}

/** Books an estimate, a promise, an invoice or a credit; or changes what was booked. */
export function BookingForm(props: Props) {
  const { chain, entry, choices, onDone, onCancel } = props
  const { today } = useStatus()
  const booking = useBooking(props, onDone)
  const { draft, change, errors } = booking
  const isInvoice = draft.step === 'actual' || draft.step === 'credit'
  return (
    <PanelForm
      heading={headingOf(chain, entry !== null)}
      submit={entry === null ? text.book : text.save}
      refusal={booking.refusal}
      isBusy={booking.isBusy}
      onSubmit={() => void booking.submit()}
      onCancel={onCancel}
      other={
        entry === null ? null : (
          <Button look="lite" icon="remove" onPress={() => void booking.remove()}>
            {text.removeBooking}
          </Button>
        )
      }
    >
      {chain === null ? (
        <TextField
          label={text.description}
          value={draft.description}
          onChange={(description) => change({ description })}
          error={errors.description}
          autoFocus
        />
      ) : null}
      <StepField
        value={draft.step}
        isTemplate={props.isTemplate ?? false}
        onChange={(step) => change({ step })}
      />
      <BookingAmounts
        draft={draft}
        onChange={change}
        error={errors.exVat}
        open={entry === null && chain !== null ? chain.verplicht + chain.geraamd : 0}
        autoFocus={chain !== null}
      />
      {chain === null ? <BookingChainFields {...props} {...booking} /> : null}
      <FieldPair>
        <DateField
          label={text.date}
          today={today}
          value={draft.date}
          onChange={(date) => change({ date: date ?? today })}
        />
        <YearSelect
          label={text.bookedIn}
          years={choices.years}
          closedYears={choices.closedYears}
          {...(entry === null ? { wanted: wantedYear(props.start, chain) } : {})}
          value={draft.year}
          onChange={(year) => change({ year })}
        />
      </FieldPair>
      {isInvoice ? (
        <>
          <TextField
            label={text.invoice}
            value={draft.invoice}
            onChange={(invoice) => change({ invoice })}
          />
          {draft.step === 'actual' ? (
            <SameInvoice
              supplier={draft.supplier}
              invoice={draft.invoice}
              exceptEntryId={entry?.id ?? null}
            />
          ) : null}
          <TextField
            label={text.attachment}
            hint={text.attachmentHint}
            value={draft.attachment}
            onChange={(attachment) => change({ attachment })}
          />
        </>
      ) : null}
      <TextField label={text.note} value={draft.note} onChange={(note) => change({ note })} />
      <BookingTicks draft={draft} onChange={change} isNew={entry === null} chain={chain} />
    </PanelForm>
  )
}

function headingOf(chain: BudgetChain | null, isChange: boolean): string {
  if (isChange) return text.changeBooking
  return chain === null ? text.newBooking : text.bookOn(chain.description)
}
