import { useState } from 'react'
import type { FinanceRowEntry, OwnBookingEntry } from '#domain/contract/finance'
import { Button } from '#renderer/components/button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { reconcileText as text } from '#renderer/texts/reconcile'

type Props = {
  rows: readonly FinanceRowEntry[]
  /** The bookings of ours it may well be: offered before every other that is not linked. */
  own: readonly OwnBookingEntry[]
}

/** Links each row of finance to the booking of ours that she chooses. */
export function LinkChoice({ rows, own }: Props) {
  return (
    <Stack gap={3}>
      {rows.map((row) => (
        <OneLink key={row.id} row={row} own={own} />
      ))}
    </Stack>
  )
}

function OneLink({ row, own }: { row: FinanceRowEntry; own: Props['own'] }) {
  const proposal = useQuery('finance.proposal', { rowId: row.id }, { mayBeGone: true })
  const match = useCommand('finance.match')
  const [chosen, setChosen] = useState<OwnBookingEntry['id'] | null>(null)
  const likely = new Set(own.map(({ id }) => id))
  const others = proposal?.entries.filter(({ id }) => !likely.has(id)) ?? []
  const entries = [...own, ...others]
  if (entries.length === 0) return null
  return (
    <Stack gap={2}>
      <Select
        label={text.chooseOwn}
        value={chosen}
        onChange={setChosen}
        options={entries.map((entry) => ({
          id: entry.id,
          label: `${entry.supplier ?? entry.description}, ${money(entry.exVat)}, ${text.dayOf(entry.date)}`,
          ...(entry.invoice === null ? {} : { detail: entry.invoice }),
        }))}
      />
      <Refusal sentence={match.refusal} />
      <div>
        <Button
          isDisabled={chosen === null}
          onPress={() => {
            if (chosen === null) return
            void match({ pairs: [{ rowId: row.id, entryId: chosen }] }, ({ linked }) =>
              text.linked(linked),
            )
          }}
        >
          {text.link}
        </Button>
      </div>
    </Stack>
  )
}
