import type { EventRow } from '#domain/contract/events'
import { dutchTime, gridDate } from '#domain/shared/dates'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import { EventTitle } from '#renderer/components/event-title.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Row } from '#renderer/components/layout.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { eventText as text } from '#renderer/texts/events'
import { StageChip } from './stage-chip.tsx'

/** The columns of the list of events. */
export const eventColumns: readonly GridColumn<EventRow>[] = [
  {
    id: 'date',
    heading: text.columnDate,
    width: 9,
    text: ({ date, startTime }) =>
      date === null
        ? text.noDate
        : `${gridDate(date)}${startTime === null ? '' : ` ${dutchTime(startTime)}`}`,
    sortBy: ({ date, startTime }) => `${date ?? '9999'} ${startTime ?? ''}`,
  },
  {
    id: 'title',
    heading: text.columnTitle,
    width: 16,
    grow: 3,
    isRowHeading: true,
    text: ({ code, title }) => `${code} ${title}`,
    sortBy: ({ title }) => title,
    draw: (event) => (
      <Row gap={2}>
        <TypeCode family={familyOfCode[event.code]} code={event.code} name={event.typeName} />
        <EventTitle event={event} />
      </Row>
    ),
  },
  {
    id: 'place',
    heading: text.columnPlace,
    width: 10,
    grow: 2,
    text: (row) => [row.venueName, row.gemeenteName].filter((part) => part !== null).join(', '),
  },
  {
    id: 'stage',
    heading: text.columnStage,
    width: 9,
    text: ({ stage }) => text.stages[stage],
    sortBy: ({ stage }) => Object.keys(text.stages).indexOf(stage),
    draw: ({ stage }) => <StageChip stage={stage} />,
  },
  {
    id: 'guests',
    heading: text.columnGuests,
    width: 7,
    align: 'end',
    text: ({ registered, capacity }) => text.guests(registered, capacity),
    sortBy: ({ registered }) => registered,
  },
  {
    id: 'actions',
    heading: text.columnActions,
    width: 6.5,
    sortBy: false,
    text: ({ actionIds }) => actionIds.join(' '),
    draw: ({ actionIds }) => (
      <Row gap={1}>
        {actionIds.slice(0, 4).map((letter) => (
          <ActionLetter key={letter} letter={letter} />
        ))}
      </Row>
    ),
  },
]
