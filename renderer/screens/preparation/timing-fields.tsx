import { Select } from '#renderer/components/select.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { taskText as text } from '#renderer/texts/tasks'
import css from './preparation.module.css'
import { usualRelations } from './task-timing.ts'
import type { SaidTiming } from './task-timing.ts'

type Props = { value: SaidTiming; onChange: (value: SaidTiming) => void }

const units = (['days', 'workdays'] as const).map((id) => ({ id, label: text.units[id] }))

/** `7` `dagen` `voor de bijeenkomst`, as three fields. */
export function TimingFields({ value, onChange }: Props) {
  const relations = usualRelations.includes(value.relation)
    ? usualRelations
    : [...usualRelations, value.relation]
  return (
    <>
      <div className={css.number}>
        <NumberField
          label={text.count}
          value={value.count}
          onChange={(count) => onChange({ ...value, count: count ?? 0 })}
        />
      </div>
      <div className={css.unit}>
        <Select
          label={text.unit}
          options={units}
          value={value.unit}
          onChange={(unit) => onChange({ ...value, unit })}
        />
      </div>
      <div className={css.choice}>
        <Select
          label={text.relation}
          options={relations.map((id) => ({ id, label: text.relations[id] }))}
          value={value.relation}
          onChange={(relation) => onChange({ ...value, relation })}
        />
      </div>
    </>
  )
}
