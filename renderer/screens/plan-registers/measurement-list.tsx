import type { Measurement } from '#domain/contract/indicators'
import { measurementInWords } from '#domain/texts/indicator-standing'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { indicatorText as text } from '#renderer/texts/indicators'
import type { IndicatorDetail } from './register-details.ts'

type Props = { indicator: IndicatorDetail; onChange: (measurement: Measurement) => void }

/** All measurements of an indicator, the newest first, whatever their level. */
export function MeasurementList({ indicator, onChange }: Props) {
  const remove = useCommand('measurements.remove')
  const { measurements, standing, unit } = indicator
  async function takeAway(measurementId: Measurement['id']) {
    const goOn = afterThisLine()
    const removed = await remove({ measurementId }, text.said.measurementRemoved)
    if (removed !== undefined) goOn()
  }
  if (measurements.length === 0) {
    return (
      <Text size="sm" tone="muted">
        {text.noMeasurements}
      </Text>
    )
  }
  const about = { question: standing.question, unit }
  return (
    <>
      <DataTable
        caption={text.measurements}
        groups={[{ rows: measurements }]}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ id: 'day', heading: text.columnDay, isRowHeading: true, width: '6rem' },
            cell: ({ measuredOn }) => text.dayOf(measuredOn),
          },
          {
            ...{ id: 'value', heading: text.columnValue },
            cell: (measurement) => <Outcome measurement={measurement} about={about} />,
          },
          {
            ...{ id: 'do', heading: text.columnDo, isHeadingHidden: true, width: '4.5rem' },
            cell: (measurement) => (
              <Row gap={0}>
                <Button
                  look="lite"
                  size="mini"
                  icon="edit"
                  label={text.changeMeasurementOf(text.longDayOf(measurement.measuredOn))}
                  onPress={() => onChange(measurement)}
                />
                <Button
                  look="lite"
                  size="mini"
                  icon="remove"
                  label={`${text.removeMeasurement}: ${text.longDayOf(measurement.measuredOn)}`}
                  onPress={() => void takeAway(measurement.id)}
                />
              </Row>
            ),
          },
        ]}
      />
      <Refusal sentence={remove.refusal} />
    </>
  )
}

type OutcomeProps = {
  measurement: Measurement
  about: Parameters<typeof measurementInWords>[1]
}

function Outcome({ measurement, about }: OutcomeProps) {
  const { value, text: said, source, definition, isStart } = measurement
  const rest = [value === null ? null : said, definition, source].filter(Boolean).join(' · ')
  return (
    <Stack gap={1}>
      <span>
        <bdi>{measurementInWords({ ...measurement, measuredOn: null }, about)}</bdi>{' '}
        {isStart ? <Chip>{text.startMark}</Chip> : null}
      </span>
      {rest === '' ? null : (
        <Text size="xs" tone="muted">
          <bdi>{rest}</bdi>
        </Text>
      )}
    </Stack>
  )
}
