import type { IndicatorKind } from '#domain/plan/indicator-standing'
import type { IsoDate } from '#domain/shared/dates'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField, DecimalField } from '#renderer/components/value-fields.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { indicatorText as text } from '#renderer/texts/indicators'
import type { MeasurementDraft } from './register-details.ts'
import css from './registers.module.css'

type Props = {
  kind: IndicatorKind
  unit: string | null
  draft: MeasurementDraft
  today: IsoDate
  onChange: (parts: Partial<MeasurementDraft>) => void
}

/** Day, outcome, whom it is about, and where it comes from. */
export function MeasurementFields({ kind, unit, draft, today, onChange }: Props) {
  return (
    <>
      <div className={css.two}>
        <DateField
          label={text.day}
          hint={draft.isStart ? text.dayHintStart : undefined}
          value={draft.measuredOn}
          today={today}
          autoFocus
          onChange={(measuredOn) => onChange({ measuredOn })}
        />
        <Outcome kind={kind} unit={unit} draft={draft} onChange={onChange} />
      </div>
      <TextField
        label={text.words}
        isMultiline
        value={draft.text ?? ''}
        onChange={(said) => onChange({ text: said === '' ? null : said })}
      />
      <LevelField value={draft.level} onChange={(level) => onChange({ level })} />
      <TextField
        label={text.source}
        value={draft.source ?? ''}
        onChange={(source) => onChange({ source: source === '' ? null : source })}
      />
      <TextField
        label={text.definition}
        hint={text.definitionHint}
        value={draft.definition ?? ''}
        onChange={(definition) => onChange({ definition: definition === '' ? null : definition })}
      />
      <Checkbox isSelected={draft.isStart} onChange={(isStart) => onChange({ isStart })}>
        {text.isStart}
      </Checkbox>
    </>
  )
}

function Outcome({ kind, unit, draft, onChange }: Omit<Props, 'today'>) {
  if (kind === 'kwalitatief') return null
  if (kind === 'percentage') {
    return (
      <DecimalField
        label={text.value}
        hint={unit ?? undefined}
        value={draft.value}
        onChange={(value) => onChange({ value })}
      />
    )
  }
  return (
    <Select
      label={text.answer}
      value={draft.value === null ? null : draft.value === 1 ? 'ja' : 'nee'}
      options={[
        { id: 'ja', label: text.yes },
        { id: 'nee', label: text.no },
      ]}
      onChange={(answer) => onChange({ value: answer === 'ja' ? 1 : 0 })}
    />
  )
}

type LevelProps = { value: string | null; onChange: (level: string) => void }

// A level that is not in the list, as of an older measurement, stays to be chosen.
function LevelField({ value, onChange }: LevelProps) {
  const region = useQuery('region.get', {})
  const gemeenten = (region?.gemeenten ?? []).map(({ name }) => ({ id: name, label: name }))
  const known = [
    { id: 'regio', label: text.levelRegion },
    { id: 'landelijk', label: text.levelCountry },
    ...gemeenten,
  ]
  const own = value === null || known.some(({ id }) => id === value) ? [] : [value]
  return (
    <Select<string>
      label={text.level}
      value={value ?? 'regio'}
      options={[...known, ...own.map((id) => ({ id, label: id }))]}
      onChange={onChange}
    />
  )
}
