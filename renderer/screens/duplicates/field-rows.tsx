import type { Comparison, DuplicateSide } from '#domain/contract/duplicates'
import { dateWithYear } from '#domain/shared/dates'
import { dayOfMoment } from '#renderer/lib/format'
import { duplicatesText as text } from '#renderer/texts/duplicates'
import { ChoiceRow, FactRow, SameRow } from './comparison-rows.tsx'
import { differingFields, fields } from './merge-choice.ts'
import type { Choice, Field, Side } from './merge-choice.ts'

type Props = {
  comparison: Comparison
  choice: Choice
  onChoose: (field: Field, side: Side) => void
}

/** Both values of every field; where they differ one is chosen, what is nowhere is left out. */
export function FieldRows({ comparison, choice, onChoose }: Props) {
  const differing = differingFields(comparison)
  const { one, other } = comparison
  return (
    <tbody>
      {fields
        .filter((field) => one.values[field] !== null || other.values[field] !== null)
        .map((field) =>
          differing.includes(field) ? (
            <ChoiceRow
              key={field}
              name={field}
              label={text.field[field]}
              words={{ one: wordOf(one, field), other: wordOf(other, field) }}
              chosen={choice[field]}
              onChoose={(side) => onChoose(field, side)}
            />
          ) : (
            <SameRow key={field} label={text.field[field]}>
              {wordOf(one, field)}
            </SameRow>
          ),
        )}
      <FactRow label={text.note} sides={[one.note, other.note]} foot={text.notesStay} />
      <FactRow label={text.source} sides={[one.source, other.source]} />
      <FactRow label={text.added} sides={[one, other].map(dayAdded)} />
      <FactRow
        label={text.history}
        sides={[one, other].map(({ history }) => text.historyWords(history))}
        foot={areBothInPool(comparison) ? text.profilesBecomeOne : undefined}
      />
    </tbody>
  )
}

function wordOf({ values }: DuplicateSide, field: Field): string | null {
  const value = values[field]
  return field === 'preferredChannel' && value !== null ? (text.channel[value] ?? value) : value
}

function areBothInPool({ one, other }: Comparison): boolean {
  return one.history.profiles > 0 && other.history.profiles > 0
}

function dayAdded({ createdAt }: DuplicateSide): string {
  return dateWithYear(dayOfMoment(createdAt))
}
