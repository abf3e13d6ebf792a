import type { AttendanceListRow } from '#domain/contract/attendance-list'
import type { RoundTripOutcome } from '#domain/attendance/round-trip-plan'
import {
  roundTripBecomes,
  roundTripOutcomeWord,
  roundTripReasonSentence,
  wasSentence,
} from '#domain/texts/round-trip'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import { choiceOf } from './list-choices.ts'
import type { ListChoices } from './list-choices.ts'

/** How each outcome is drawn, in the list and in its filter. */
export const outcomeLook: Record<RoundTripOutcome, { icon: IconName; tone: Tone }> = {
  conflict: { icon: 'late', tone: 'alert' },
  doubtful: { icon: 'attention', tone: 'warn' },
  arrives: { icon: 'present', tone: 'ok' },
  'walk-in': { icon: 'add', tone: 'ok' },
  unchanged: { icon: 'declined', tone: 'quiet' },
}

/** The name of a row, also when the list lost it. */
export function nameOf({ name, people }: AttendanceListRow): string {
  return name === '' ? (people[0]?.name ?? text.noName) : name
}

/** Everything to say about a row, its reason first. */
export function whyOf(row: AttendanceListRow): string[] {
  const { time, rename } = row
  return [
    roundTripReasonSentence[row.reason](row),
    wasSentence(row),
    time === null || row.outcome === 'unchanged' ? '' : text.since(time),
    rename === null ? '' : text.renamed(rename.before, rename.after),
  ].filter((sentence) => sentence !== '')
}

/** The columns of the rows of a list. */
export function listColumns(choices: ListChoices): GridColumn<AttendanceListRow>[] {
  const columns: GridColumn<AttendanceListRow>[] = [
    { id: 'row', heading: text.row, width: 3.25, align: 'end', text: ({ row }) => String(row) },
    {
      id: 'what',
      heading: text.what,
      width: 8.5,
      text: ({ outcome }) => roundTripOutcomeWord[outcome],
      draw: ({ outcome }) => <Chip {...outcomeLook[outcome]}>{roundTripOutcomeWord[outcome]}</Chip>,
    },
    {
      id: 'name',
      heading: text.name,
      width: 9,
      grow: 1,
      isRowHeading: true,
      text: nameOf,
      draw: (row) => <bdi>{nameOf(row)}</bdi>,
    },
    {
      id: 'organisation',
      heading: text.organisation,
      width: 7,
      grow: 1,
      text: ({ organisation }) => organisation ?? '',
    },
    {
      id: 'why',
      heading: text.why,
      width: 14,
      grow: 4,
      text: (row) => whyOf(row).join(' '),
    },
    {
      id: 'becomes',
      heading: text.becomes,
      width: 8.5,
      text: (row) => roundTripBecomes[choiceOf(row, choices)],
    },
  ]
  // The order says what asks for her first.
  return columns.map((column) => ({ ...column, sortBy: false }))
}
