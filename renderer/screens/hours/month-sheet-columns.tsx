import type { HoursSheetRow } from '#domain/contract/hours'
import type { SheetOutcome } from '#domain/sleutelpersonen/sheet-line'
import { sheetReasonSentence } from '#domain/texts/hours'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import { hoursText } from '#renderer/texts/hours'
import type { MonthSheetState } from './use-month-sheet.ts'

const text = hoursText.sheet

const outcomeLook: Record<SheetOutcome, { icon: IconName; tone: Tone }> = {
  refused: { icon: 'late', tone: 'alert' },
  changed: { icon: 'edit', tone: 'warn' },
  new: { icon: 'add', tone: 'ok' },
  worked: { icon: 'yes', tone: 'ok' },
  unchanged: { icon: 'declined', tone: 'quiet' },
}

/** What each row of a sheet does: what stood there, what comes, or why it is not read. */
export function monthSheetColumns({
  leave,
  setLeave,
}: Pick<MonthSheetState, 'leave' | 'setLeave'>): GridColumn<HoursSheetRow>[] {
  const columns: GridColumn<HoursSheetRow>[] = [
    { id: 'row', heading: text.row, width: 3.25, align: 'end', text: ({ row }) => String(row) },
    {
      ...{ id: 'what', heading: text.what, width: 8.5 },
      text: ({ outcome }) => text.outcome[outcome],
      draw: ({ outcome }) => <Chip {...outcomeLook[outcome]}>{text.outcome[outcome]}</Chip>,
    },
    {
      ...{ id: 'name', heading: text.name, width: 9, grow: 1, isRowHeading: true },
      text: ({ name }) => name,
      draw: ({ name }) => <bdi>{name}</bdi>,
    },
    long('before', text.before, ({ before }) => text.entry(before)),
    long('after', text.after, (row) =>
      row.reason === null
        ? text.entry(row.after ?? row.before)
        : text.said(row.cell, row.said, sheetReasonSentence[row.reason]),
    ),
    {
      ...{ id: 'leave', heading: text.leave, width: 8 },
      text: ({ row }) => (leave.has(row) ? text.skipped : ''),
      draw: ({ row, after, name }) =>
        after === null ? null : (
          <Checkbox
            label={`${text.leave}: ${text.row} ${row}, ${name}`}
            isSelected={leave.has(row)}
            onChange={(isLeft) => setLeave(toggled(leave, row, isLeft))}
          />
        ),
    },
  ]
  return columns.map((column) => ({ ...column, sortBy: false }))
}

function long(
  id: string,
  heading: string,
  words: (row: HoursSheetRow) => string,
): GridColumn<HoursSheetRow> {
  return {
    ...{ id, heading, width: 14, grow: 3, text: words },
    draw: (row) => <bdi title={words(row)}>{words(row)}</bdi>,
  }
}

function toggled(leave: ReadonlySet<number>, row: number, isLeft: boolean): ReadonlySet<number> {
  const rows = new Set(leave)
  if (isLeft) rows.add(row)
  else rows.delete(row)
  return rows
}
