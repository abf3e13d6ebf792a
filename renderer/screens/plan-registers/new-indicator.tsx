import { useState } from 'react'
import { indicatorKinds } from '#domain/plan/indicator-standing'
import type { IndicatorKind } from '#domain/plan/indicator-standing'
import type { ActionId, IndicatorId } from '#domain/shared/ids'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DecimalField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { indicatorText as text } from '#renderer/texts/indicators'
import { registerText } from '#renderer/texts/registers'
import { PanelForm } from './panel-form.tsx'
import { ActionsPicker } from './register-pickers.tsx'
import css from './registers.module.css'

/** An indicator of her own; what is not known yet can wait. */
export function NewIndicator({ onDone }: { onDone: (id: IndicatorId | undefined) => void }) {
  const add = useCommand('indicators.add')
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<IndicatorKind>('percentage')
  const [target, setTarget] = useState<number | null>(null)
  const [unit, setUnit] = useState('procent')
  const [actionIds, setActionIds] = useState<ActionId[]>([])
  const [mistake, setMistake] = useState<string>()
  const isFigure = kind === 'percentage'

  async function keep() {
    const wanted = title.trim()
    if (wanted === '') return setMistake(text.titleNeeded)
    const figure = isFigure ? { target, unit, direction: 'up' as const } : {}
    const added = await add({ title: wanted, kind, actionIds, ...figure }, text.said.added(wanted))
    if (added !== undefined) onDone(added.indicatorId)
  }

  return (
    <PanelForm
      label={text.newIndicator}
      heading
      submit={registerText.add}
      refusal={add.refusal}
      isBusy={add.isBusy}
      onSubmit={() => void keep()}
      onCancel={() => onDone(undefined)}
    >
      <TextField
        label={text.fieldTitle}
        value={title}
        error={mistake}
        autoFocus
        isRequired
        onChange={(typed) => {
          setMistake(undefined)
          setTitle(typed)
        }}
      />
      <Select
        label={text.fieldKind}
        value={kind}
        options={indicatorKinds.map((id) => ({ id, label: text.kind[id] }))}
        onChange={setKind}
      />
      {isFigure ? (
        <div className={css.two}>
          <DecimalField
            label={text.fieldTarget}
            hint={text.fieldTargetHint}
            value={target}
            onChange={setTarget}
          />
          <TextField
            label={text.fieldUnit}
            hint={text.fieldUnitHint}
            value={unit}
            onChange={setUnit}
          />
        </div>
      ) : null}
      <ActionsPicker chosen={actionIds} onChange={setActionIds} />
    </PanelForm>
  )
}
