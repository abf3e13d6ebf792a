import { useState } from 'react'
import type { Indicator, Measurement } from '#domain/contract/indicators'
import type { IsoDate } from '#domain/shared/dates'
import type { IndicatorId } from '#domain/shared/ids'
import { Select } from '#renderer/components/select.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { indicatorText as text } from '#renderer/texts/indicators'
import { MeasurementFields } from './measurement-fields.tsx'
import { PanelForm } from './panel-form.tsx'
import type { MeasurementDraft } from './register-details.ts'

type Props = {
  indicatorId: IndicatorId | null
  /** Also asks of which indicator it is. */
  asksWhich?: boolean
  /** The measurement that is changed; without it a new one is made. */
  measurement?: Measurement
  onDone: (indicatorId: IndicatorId | undefined) => void
}

/** A measurement that is made or changed. */
export function MeasurementForm({ indicatorId, asksWhich, measurement, onDone }: Props) {
  const { today } = useStatus()
  const indicators = useQuery('indicators.list', { limit: 500 }, { keepsPrevious: true })
  const add = useCommand('measurements.add')
  const change = useCommand('measurements.change')
  const [chosen, setChosen] = useState(indicatorId)
  const [draft, setDraft] = useState<MeasurementDraft>(() => measurement ?? emptyDraft(today))
  const [mistake, setMistake] = useState<string>()
  const rows = indicators?.rows ?? []
  const indicator = rows.find(({ id }) => id === chosen)

  async function keep() {
    if (chosen === null) return setMistake(text.chooseFirst)
    const kept =
      measurement === undefined
        ? await add({ indicatorId: chosen, ...draft }, text.said.measured)
        : await change(
            { measurementId: measurement.id, ...draftOf(draft) },
            text.said.measurementChanged,
          )
    if (kept !== undefined) onDone(chosen)
  }

  return (
    <PanelForm
      label={measurement === undefined ? text.newMeasurement : text.changeMeasurement}
      heading={asksWhich === true}
      submit={text.keep}
      refusal={add.refusal ?? change.refusal}
      isBusy={add.isBusy || change.isBusy}
      onSubmit={() => void keep()}
      onCancel={() => onDone(undefined)}
    >
      {asksWhich === true ? (
        <Which
          rows={rows}
          value={chosen}
          error={mistake}
          onChange={(id) => {
            setMistake(undefined)
            setChosen(id)
          }}
        />
      ) : null}
      {indicator === undefined ? null : (
        <MeasurementFields
          kind={indicator.kind}
          unit={indicator.unit}
          draft={draft}
          today={today}
          onChange={(parts) => setDraft((held) => ({ ...held, ...parts }))}
        />
      )}
    </PanelForm>
  )
}

type WhichProps = {
  rows: readonly Indicator[]
  value: IndicatorId | null
  error: string | undefined
  onChange: (id: IndicatorId) => void
}

function Which({ rows, value, error, onChange }: WhichProps) {
  return (
    <Select
      label={text.which}
      value={value}
      error={error}
      options={rows.map(({ id, title }) => ({ id, label: title }))}
      onChange={onChange}
    />
  )
}

function emptyDraft(today: IsoDate): MeasurementDraft {
  return {
    ...{ measuredOn: today, value: null, text: null, level: 'regio' },
    ...{ definition: null, source: null, isStart: false },
  }
}

function draftOf({
  measuredOn,
  value,
  text: said,
  level,
  definition,
  source,
  isStart,
}: MeasurementDraft) {
  return { measuredOn, value, text: said, level, definition, source, isStart }
}
