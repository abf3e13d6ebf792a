import type { KnownLayer, LayerDayRow } from '#domain/contract/calendar-corrections'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'

type Props = {
  layer: KnownLayer
  year: number
  onCorrect: (day: LayerDayRow) => void
}

/** One layer of a year: its days, how certain each is, and where they come from. */
export function LayerDays({ layer: { layer, days, isKnown, sources }, year, onCorrect }: Props) {
  return (
    <Stack gap={2}>
      <h2>{text.layers[layer]}</h2>
      {isKnown ? null : (
        <Text tone="warn" size="sm">
          {text.noDays(year)}
        </Text>
      )}
      {days.length === 0 ? (
        <Text tone="muted" size="sm">
          {isKnown ? text.none : null}
        </Text>
      ) : (
        <DataTable
          caption={text.layers[layer]}
          columns={columnsFor(onCorrect)}
          groups={[{ rows: days }]}
          rowKey={keyOf}
        />
      )}
      <Text tone="muted" size="xs">
        {text.source(sources)}
      </Text>
    </Stack>
  )
}

function keyOf({ referenceId, from, correction }: LayerDayRow): string {
  return `${referenceId ?? correction?.id ?? ''} ${from}`
}

function columnsFor(onCorrect: Props['onCorrect']): TableColumn<LayerDayRow>[] {
  return [
    {
      id: 'days',
      heading: text.columnDays,
      width: '15rem',
      cell: ({ from, until }) => text.days(from, until),
    },
    {
      id: 'name',
      heading: text.columnName,
      isRowHeading: true,
      cell: ({ name }) => <bdi>{name}</bdi>,
    },
    { id: 'certainty', heading: text.columnCertainty, cell: text.certainty },
    {
      id: 'actions',
      heading: text.columnActions,
      isHeadingHidden: true,
      width: '6rem',
      cell: (day) =>
        day.referenceId === null ? null : (
          <Button
            look="lite"
            size="mini"
            label={text.correctOf(day.name, day.from)}
            onPress={() => onCorrect(day)}
          >
            {text.correct}
          </Button>
        ),
    },
  ]
}
