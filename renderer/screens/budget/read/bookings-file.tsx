import type { ReactNode } from 'react'
import type { BookingsPreview } from '#domain/contract/finance'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { Select } from '#renderer/components/select.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { amountInField, money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { annexImportText as text } from '#renderer/texts/annex-import'
import css from './annex-import.module.css'
import { NoteLines } from './sum-lines.tsx'
import type { WantedSheet } from './use-annex-file.ts'

type Props = {
  wanted: WantedSheet
  preview: BookingsPreview
  isOfWanted: boolean
  actions: ReactNode
  onChange: (parts: { sheet: string }) => void
  onTaken: () => void
}

type Booking = BookingsPreview['rows'][number]

/** The bookings of finance before they come in. */
export function BookingsFile({ wanted, preview, isOfWanted, actions, onChange, onTaken }: Props) {
  const take = useCommand('finance.take')
  const count = preview.counts.new
  async function takeIn() {
    const { file, sheet } = wanted
    const done = await take({ file, sheet }, ({ sentence }) => sentence)
    if (done !== undefined) onTaken()
  }
  return (
    <Page
      title={text.title}
      sub={
        <bdi>{text.ofBookings(preview.fileName, preview.sheet, count + preview.counts.known)}</bdi>
      }
      actions={
        <>
          {actions}
          <Button
            look="primary"
            icon="import"
            isDisabled={count === 0 || !isOfWanted}
            isBusy={take.isBusy}
            onPress={() => void takeIn()}
          >
            {count === 0 ? text.nothingToTake : text.takeBookings(count)}
          </Button>
        </>
      }
      below={<Refusal sentence={take.refusal} />}
    >
      <PageSplit panel={<BookingsPanel preview={preview} onChange={onChange} />}>
        <div className={css.grid}>
          <Grid
            label={text.bookings}
            columns={columns}
            rows={preview.rows}
            rowKey={({ row }) => String(row)}
            empty={<EmptyState sentence={text.emptyBookings} />}
          />
        </div>
      </PageSplit>
    </Page>
  )
}

function BookingsPanel({ preview, onChange }: Pick<Props, 'preview' | 'onChange'>) {
  const { counts, sheets, notes } = preview
  return (
    <SidePanel label={text.counts} look="sunken">
      <Stack gap={4}>
        <h2>{text.counts}</h2>
        {sheets.length < 2 ? null : (
          <Select
            label={text.sheet}
            value={preview.sheet}
            options={sheets.map(({ name }) => ({ id: name, label: name }))}
            onChange={(sheet) => onChange({ sheet })}
          />
        )}
        <ul className={css.counts}>
          <li>{text.newBookings(counts.new)}</li>
          {counts.known === 0 ? null : <li>{text.knownBookings(counts.known)}</li>}
          <li>{`${text.totals}: ${money(preview.exVat)} ${text.exVat.toLowerCase()}, ${money(preview.vat)} ${text.vat.toLowerCase()}`}</li>
        </ul>
        {preview.meaning === 'vat-unknown' ? (
          <WarningLine weight="warn" fact={text.vatUnknown} />
        ) : null}
        {preview.isTurned ? <WarningLine weight="note" fact={text.turned} /> : null}
        {notes.length === 0 ? null : (
          <>
            <h2>{text.notUnderstood}</h2>
            <NoteLines notes={notes} />
          </>
        )}
        <Text size="sm" tone="muted">
          {text.nextStep}
        </Text>
      </Stack>
    </SidePanel>
  )
}

const columns: readonly GridColumn<Booking>[] = [
  { id: 'row', heading: text.row, width: 3, align: 'end', text: ({ row }) => String(row) },
  {
    ...{ id: 'state', heading: text.state, width: 6 },
    text: ({ isKnown }) => (isKnown ? text.isKnown : text.isNew),
    draw: ({ isKnown }) =>
      isKnown ? (
        <Chip icon="declined">{text.isKnown}</Chip>
      ) : (
        <Chip tone="ok" icon="add">
          {text.isNew}
        </Chip>
      ),
  },
  {
    ...{ id: 'day', heading: text.day, width: 6, sortBy: ({ bookedOn }) => bookedOn },
    text: ({ bookedOn }) => text.dayOf(bookedOn),
  },
  {
    ...{ id: 'supplier', heading: text.supplier, width: 7.5, grow: 1, isRowHeading: true },
    text: ({ supplier }) => supplier ?? '',
  },
  {
    ...{ id: 'description', heading: text.description, width: 6.5, grow: 1 },
    text: ({ description }) => description ?? '',
  },
  { id: 'ledger', heading: text.ledger, width: 5.5, text: ({ ledger }) => ledger ?? '' },
  { id: 'invoice', heading: text.invoice, width: 5.5, text: ({ invoice }) => invoice ?? '' },
  {
    ...{ id: 'exVat', heading: text.exVat, width: 6, align: 'end', sortBy: ({ exVat }) => exVat },
    text: ({ exVat }) => amountInField(exVat),
  },
  {
    ...{ id: 'vat', heading: text.vat, width: 5, align: 'end', sortBy: ({ vat }) => vat },
    text: ({ vat }) => amountInField(vat),
  },
]
