import type { BudgetChoices } from '#domain/contract/budget'
import { Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import type { BookingDraft } from './booking-draft.ts'
import { EventField } from './event-field.tsx'
import { LineSelect } from './line-select.tsx'
import type { BookingErrors } from './use-booking.ts'

type Props = {
  draft: BookingDraft
  change: (change: Partial<BookingDraft>) => void
  errors: BookingErrors
  choices: BudgetChoices
  isEventFixed?: boolean
  lineHint?: string | undefined
}

/** What only a new chain asks: the line, the event, who delivers and whose money it is. */
export function BookingChainFields(props: Props) {
  const { draft, change, errors, choices, isEventFixed = false, lineHint } = props
  const { fundingSources } = choices
  const own = fundingSources.find(({ isInAnnex }) => isInAnnex)
  const source = fundingSources.find(({ id }) => id === draft.fundingSourceId) ?? own
  return (
    <>
      <LineSelect
        choices={choices}
        year={draft.year}
        value={draft.lineId}
        onChange={(lineId) => change({ lineId })}
        error={errors.lineId}
        hint={lineHint}
      />
      {isEventFixed ? null : (
        <EventField value={draft.eventId} onChange={(eventId) => change({ eventId })} />
      )}
      <TextField
        label={text.supplier}
        value={draft.supplier}
        onChange={(supplier) => change({ supplier })}
        hasOwnDirection
      />
      {fundingSources.length < 2 ? null : (
        <Select
          label={text.fundingSource}
          options={fundingSources.map(({ id, name }) => ({ id, label: name }))}
          value={source?.id ?? null}
          onChange={(fundingSourceId) => change({ fundingSourceId })}
        />
      )}
      {source === undefined || source.isInAnnex ? null : (
        <Text size="xs" tone="warn">
          {text.foreignMoney}
        </Text>
      )}
    </>
  )
}
