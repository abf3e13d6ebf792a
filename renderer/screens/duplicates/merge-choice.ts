import type { Comparison, DuplicateSide } from '#domain/contract/duplicates'
import type { PersonId } from '#domain/shared/ids'

export type Side = 'one' | 'other'
export type Field = keyof DuplicateSide['values']
export type Choice = Readonly<Record<Field, Side>>

export const fields: readonly Field[] = ['name', 'email', 'phone', 'preferredChannel', 'workplace']

/** The side that is proposed per field. */
export function proposedChoice({ proposal }: Comparison): Choice {
  const gone = proposal.keeps === 'one' ? 'other' : 'one'
  const sideOf = (field: Field) => (proposal.takes.includes(field) ? gone : proposal.keeps)
  return Object.fromEntries(fields.map((field) => [field, sideOf(field)])) as Choice
}

/** The fields of which both sides say something else. */
export function differingFields({ one, other }: Comparison): Field[] {
  return fields.filter((field) => one.values[field] !== other.values[field])
}

/** What the merge is asked with. */
export function wishOf(
  comparison: Comparison,
  choice: Choice,
): { keepId: PersonId; goneId: PersonId; takes: Field[] } {
  const { keeps } = comparison.proposal
  const goneSide = keeps === 'one' ? 'other' : 'one'
  return {
    keepId: comparison[keeps].id,
    goneId: comparison[goneSide].id,
    takes: differingFields(comparison).filter((field) => choice[field] === goneSide),
  }
}
