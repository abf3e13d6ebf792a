import { useState } from 'react'
import type { FinanceItem, FinanceRowEntry, OwnBookingEntry } from '#domain/contract/finance'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { reconcileText as text } from '#renderer/texts/reconcile'
import { BookForm } from './book-form.tsx'
import { LeaveOutForm } from './leave-out-form.tsx'
import { LinkChoice } from './link-choice.tsx'
import css from './reconcile.module.css'
import { stateLook } from './state-look.ts'

/** What the chosen row is on both sides, why, and what can be done with it. */
export function ItemPanel({ item }: { item: FinanceItem | undefined }) {
  if (item === undefined) {
    return (
      <Text tone="muted" size="sm">
        {text.pick}
      </Text>
    )
  }
  const { state, ours, theirs, reasons, certainty } = item
  return (
    <Stack gap={3}>
      <Row wrap>
        <Chip {...stateLook[state]}>{text.stateName(state)}</Chip>
        {certainty === null ? null : <Chip look="line">{text.certainty[certainty]}</Chip>}
      </Row>
      <Text size="sm">{text.explain[state]}</Text>
      {theirs.map((row) => (
        <Side key={row.id} heading={text.theirs} booking={row} />
      ))}
      {ours.map((own) => (
        <Side key={own.id} heading={text.ours} booking={own} />
      ))}
      {reasons.length === 0 ? null : (
        <Text size="sm" tone="muted">
          {`${text.why}: ${reasons.map((reason) => text.reasons[reason]).join(', ')}.`}
        </Text>
      )}
      <VatNote item={item} />
      <Acts item={item} />
    </Stack>
  )
}

function Side({
  heading,
  booking,
}: {
  heading: string
  booking: FinanceRowEntry | OwnBookingEntry
}) {
  const day = 'date' in booking ? booking.date : booking.bookedOn
  const place = 'lineName' in booking ? booking.lineName : booking.ledger
  const facts = [booking.description, place, booking.invoice, text.dayOf(day)]
  return (
    <section className={css.side} aria-label={heading}>
      <Row between>
        <Text size="xs" tone="muted" as="span">
          {heading}
        </Text>
        <strong>{money(booking.exVat)}</strong>
      </Row>
      <bdi>{booking.supplier ?? booking.description ?? text.none}</bdi>
      <Text size="sm" tone="muted">
        <bdi>{facts.filter((fact) => fact !== null && fact !== booking.supplier).join(', ')}</bdi>
      </Text>
    </section>
  )
}

function VatNote({ item: { ours, theirs } }: { item: FinanceItem }) {
  const [own, their] = [ours[0], theirs[0]]
  const isPair =
    own !== undefined && their !== undefined && ours.length === 1 && theirs.length === 1
  if (!isPair || own.vat === their.vat) return null
  return <WarningLine weight="note" fact={text.vatDiffers(money(own.vat), money(their.vat))} />
}

type Form = { readonly kind: 'book' | 'leave-out'; readonly row: FinanceRowEntry }

function Acts({ item }: { item: FinanceItem }) {
  const [form, setForm] = useState<Form>()
  const match = useCommand('finance.match')
  const unmatch = useCommand('finance.unmatch')
  const leaveOut = useCommand('finance.leaveOut')
  const { state, ours, theirs } = item
  const [own, their] = [ours[0], theirs[0]]
  if (their === undefined) return null
  if (form !== undefined) {
    const Shown = form.kind === 'book' ? BookForm : LeaveOutForm
    return <Shown row={form.row} onDone={() => setForm(undefined)} />
  }
  const isOpen = state === 'only-there' || state === 'proposed' || state === 'choose'
  const refusal = match.refusal ?? unmatch.refusal ?? leaveOut.refusal
  return (
    <Stack gap={3}>
      <Refusal sentence={refusal} />
      {isOpen ? <LinkChoice rows={theirs} own={ours} /> : null}
      <Row wrap>
        {state === 'proposed' && own !== undefined ? (
          <Button
            look="primary"
            onPress={() =>
              void match({ pairs: [{ rowId: their.id, entryId: own.id }] }, ({ linked }) =>
                text.linked(linked),
              )
            }
          >
            {text.link}
          </Button>
        ) : null}
        {state === 'matched'
          ? theirs.map(({ id }) => (
              <Button key={id} onPress={() => void unmatch({ rowId: id }, text.unlinked)}>
                {text.unlink}
              </Button>
            ))
          : null}
        {state === 'left-out' ? (
          <Button onPress={() => void leaveOut({ rowId: their.id, why: null }, text.isPutBack)}>
            {text.putBack}
          </Button>
        ) : null}
        {isOpen
          ? theirs.map((row) => (
              <TakeOrLeave
                key={row.id}
                row={row}
                isOnly={theirs.length === 1}
                isPrimary={state === 'only-there'}
                onForm={(kind) => setForm({ kind, row })}
              />
            ))
          : null}
      </Row>
      {state === 'left-out' && their.leftOutWhy !== null ? (
        <Text size="sm">
          <bdi>{their.leftOutWhy}</bdi>
        </Text>
      ) : null}
    </Stack>
  )
}

type TakeOrLeaveProps = {
  row: FinanceRowEntry
  isOnly: boolean
  isPrimary: boolean
  onForm: (kind: Form['kind']) => void
}

/** The two ways of a row without a booking of ours; of more rows, each says which it is. */
function TakeOrLeave({ row, isOnly, isPrimary, onForm }: TakeOrLeaveProps) {
  const which = isOnly ? '' : `: ${money(row.exVat)}, ${text.dayOf(row.bookedOn)}`
  return (
    <>
      <Button look={isPrimary ? 'primary' : 'default'} onPress={() => onForm('book')}>
        {`${text.takeOver}${which}`}
      </Button>
      <Button look="lite" onPress={() => onForm('leave-out')}>
        {`${text.leaveOut}${which}`}
      </Button>
    </>
  )
}
