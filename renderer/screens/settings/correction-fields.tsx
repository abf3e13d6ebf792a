import { schoolRegionName } from '#domain/texts/signals'
import { Row } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'
import type { CorrectionDraft, Mistakes } from './correction-draft.ts'

type Props = {
  draft: CorrectionDraft
  mistakes: Mistakes
  onChange: (change: Partial<CorrectionDraft>) => void
}

/** A day of the package: it falls on another day, or it is not there. */
export function ChangedDayFields(props: Props) {
  const { draft, onChange } = props
  return (
    <>
      <div>
        <SegmentedControl
          label={text.what}
          items={optionsOf(text.kinds)}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      {draft.kind === 'move' ? <PeriodFields {...props} isFirst /> : null}
    </>
  )
}

/** A day of her own: what it is, when, and how heavily it counts. */
export function AddedDayFields(props: Props) {
  const { draft, mistakes, onChange } = props
  return (
    <>
      <Row gap={3} align="start" wrap>
        <Select
          label={text.layer}
          options={optionsOf(text.oneOfLayer)}
          value={draft.layer}
          onChange={(layer) => onChange({ layer })}
        />
        {draft.layer === 'school-holiday' ? (
          <Select
            label={text.schoolRegion}
            options={optionsOf(schoolRegionName)}
            value={draft.schoolRegion}
            onChange={(schoolRegion) => onChange({ schoolRegion })}
          />
        ) : (
          <Select
            label={text.weight}
            options={optionsOf(text.weights)}
            value={draft.weight}
            onChange={(weight) => onChange({ weight })}
          />
        )}
      </Row>
      <TextField
        label={text.name}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={mistakes.name}
        autoFocus
      />
      <PeriodFields {...props} />
    </>
  )
}

function PeriodFields({
  draft,
  mistakes,
  onChange,
  isFirst = false,
}: Props & { isFirst?: boolean }) {
  const { today } = useStatus()
  return (
    <Row gap={3} align="start" wrap>
      <DateField
        label={text.from}
        today={today}
        value={draft.from}
        onChange={(from) => onChange({ from })}
        error={mistakes.from}
        autoFocus={isFirst}
      />
      <DateField
        label={text.until}
        hint={text.untilHint}
        today={today}
        value={draft.until}
        onChange={(until) => onChange({ until })}
      />
    </Row>
  )
}

function optionsOf<Key extends string>(words: Record<Key, string>): { id: Key; label: string }[] {
  return (Object.keys(words) as Key[]).map((id) => ({ id, label: words[id] }))
}
