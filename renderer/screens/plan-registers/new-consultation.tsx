import { useState } from 'react'
import type { ConsultationId } from '#domain/shared/ids'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { consultationText as text } from '#renderer/texts/consultations'
import { registerText } from '#renderer/texts/registers'
import { PanelForm } from './panel-form.tsx'

/** An overleg by its name; members and subjects follow in the panel. */
export function NewConsultation({ onDone }: { onDone: (id: ConsultationId | undefined) => void }) {
  const add = useCommand('consultations.add')
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const [timesPerYear, setTimesPerYear] = useState<number | null>(null)
  const [mistake, setMistake] = useState<string>()

  async function keep() {
    const wanted = name.trim()
    if (wanted === '') return setMistake(text.nameNeeded)
    const facts = { name: wanted, purpose, timesPerYear: timesPerYear === 0 ? null : timesPerYear }
    const added = await add(facts, text.said.added(wanted))
    if (added !== undefined) onDone(added.consultationId)
  }

  return (
    <PanelForm
      label={text.newConsultation}
      heading
      submit={registerText.add}
      refusal={add.refusal}
      isBusy={add.isBusy}
      onSubmit={() => void keep()}
      onCancel={() => onDone(undefined)}
    >
      <TextField
        label={text.fieldName}
        value={name}
        error={mistake}
        autoFocus
        isRequired
        onChange={(typed) => {
          setMistake(undefined)
          setName(typed)
        }}
      />
      <TextField label={text.fieldPurpose} isMultiline value={purpose} onChange={setPurpose} />
      <NumberField
        label={text.fieldOften}
        hint={text.fieldOftenHint}
        value={timesPerYear}
        onChange={setTimesPerYear}
      />
    </PanelForm>
  )
}
