import type {
  OrganisationComparison,
  OrganisationMergeField,
} from '#domain/contract/duplicate-organisations'
import type { OrganisationId } from '#domain/shared/ids'
import type { Side } from './merge-choice.ts'

export type OrganisationChoice = Readonly<Record<OrganisationMergeField, Side>>

export const organisationFields: readonly OrganisationMergeField[] = [
  'name',
  'chainRole',
  'email',
  'phone',
]

/** One side for every field. */
export function allOf(side: Side): OrganisationChoice {
  return { name: side, chainRole: side, email: side, phone: side }
}

/** Whether both sides are filled and say something else. */
export function isChoice(
  { one, other }: OrganisationComparison,
  field: OrganisationMergeField,
): boolean {
  const [left, right] = [one.values[field] ?? null, other.values[field] ?? null]
  return left !== null && right !== null && left !== right
}

/** What the merge is asked with; empty fields are filled without asking. */
export function organisationWish(
  comparison: OrganisationComparison,
  choice: OrganisationChoice,
): { keepId: OrganisationId; goneId: OrganisationId; takes: OrganisationMergeField[] } {
  const { keeps } = comparison
  const goneSide = keeps === 'one' ? 'other' : 'one'
  return {
    keepId: comparison[keeps].id,
    goneId: comparison[goneSide].id,
    takes: organisationFields.filter(
      (field) => isChoice(comparison, field) && choice[field] === goneSide,
    ),
  }
}
