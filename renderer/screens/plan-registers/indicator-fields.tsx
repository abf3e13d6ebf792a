import type { Indicator } from '#domain/contract/indicators'
import { directions, indicatorKinds } from '#domain/plan/indicator-standing'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { DecimalField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import type { InputOfCall } from '#renderer/lib/backend'
import { useCommand } from '#renderer/lib/use-command'
import { indicatorText as text } from '#renderer/texts/indicators'
import { ActionsPicker } from './register-pickers.tsx'
import css from './registers.module.css'

type Change = Omit<InputOfCall<'indicators.change'>, 'indicatorId'>

/** What an indicator asks, each part to be changed where it stands. */
export function IndicatorFields({ indicator }: { indicator: Indicator }) {
  const change = useCommand('indicators.change')
  const { id: indicatorId, kind } = indicator
  const keep = (field: string, parts: Change) =>
    change({ indicatorId, ...parts }, text.said.changed(field))
  return (
    <Stack gap={3}>
      <KeptField
        label={text.fieldTitle}
        isMultiline
        value={indicator.title}
        isNeverEmpty
        onKeep={(title) => keep(text.fieldTitle, { title })}
      />
      <Select
        label={text.fieldKind}
        value={kind}
        options={indicatorKinds.map((id) => ({ id, label: text.kind[id] }))}
        onChange={(chosen) => void keep(text.fieldKind, { kind: chosen })}
      />
      {kind === 'percentage' ? (
        <>
          <div className={css.two}>
            <DecimalField
              label={text.fieldTarget}
              value={indicator.target}
              onChange={(target) => keep(text.fieldTarget, { target })}
            />
            <KeptField
              label={text.fieldUnit}
              value={indicator.unit ?? ''}
              onKeep={(unit) => keep(text.fieldUnit, { unit })}
            />
          </div>
          <Select
            label={text.fieldDirection}
            hint={text.fieldTargetHint}
            value={indicator.direction ?? 'up'}
            options={directions.map((id) => ({ id, label: text.direction[id] }))}
            onChange={(direction) => void keep(text.fieldDirection, { direction })}
          />
        </>
      ) : null}
      <KeptField
        label={text.fieldDefinition}
        isMultiline
        value={indicator.definition ?? ''}
        onKeep={(definition) => keep(text.fieldDefinition, { definition })}
      />
      <ActionsPicker
        chosen={indicator.actionIds}
        onChange={(actionIds) => keep(text.column.actions, { actionIds })}
      />
      <Refusal sentence={change.refusal} />
    </Stack>
  )
}
