import type {
  DuplicateOrganisationSide,
  OrganisationComparison,
  OrganisationMergeField,
} from '#domain/contract/duplicate-organisations'
import { dateWithYear } from '#domain/shared/dates'
import { dayOfMoment } from '#renderer/lib/format'
import { duplicateOrganisationsText as text } from '#renderer/texts/duplicate-organisations'
import { duplicatesText } from '#renderer/texts/duplicates'
import { ChoiceRow, FactRow, SameRow } from './comparison-rows.tsx'
import type { Side } from './merge-choice.ts'
import { isChoice, organisationFields } from './organisation-choice.ts'
import type { OrganisationChoice } from './organisation-choice.ts'

type Props = {
  comparison: OrganisationComparison
  choice: OrganisationChoice
  onChoose: (field: OrganisationMergeField, side: Side) => void
}

/** Both values of every field; what only one of the two has stays, so there is nothing to choose. */
export function OrganisationRows({ comparison, choice, onChoose }: Props) {
  const { one, other } = comparison
  return (
    <tbody>
      {organisationFields.map((field) => {
        const words = { one: one.values[field] ?? null, other: other.values[field] ?? null }
        const value = words.one ?? words.other
        if (value === null) return null
        return isChoice(comparison, field) ? (
          <ChoiceRow
            key={field}
            name={field}
            label={text.field[field]}
            words={words}
            chosen={choice[field]}
            onChoose={(side) => onChoose(field, side)}
          />
        ) : (
          <SameRow key={field} label={text.field[field]}>
            {value}
          </SameRow>
        )
      })}
      <FactRow
        label={text.gemeenten}
        sides={[one, other].map(({ gemeenten }) => gemeenten.join(', ') || null)}
        foot={text.gemeentenStay}
      />
      <FactRow
        label={duplicatesText.note}
        sides={[one.note, other.note]}
        foot={duplicatesText.notesStay}
      />
      <FactRow label={duplicatesText.source} sides={[one.source, other.source]} />
      <FactRow label={duplicatesText.added} sides={[one, other].map(dayAdded)} />
      <FactRow
        label={text.history}
        sides={[one, other].map(({ history }) => text.historyWords(history))}
      />
    </tbody>
  )
}

function dayAdded({ createdAt }: DuplicateOrganisationSide): string {
  return dateWithYear(dayOfMoment(createdAt))
}
