import type { ImportRegion } from '#domain/import/import-region'
import type { KnownPerson } from '#domain/import/people-plan'
import type { Instant } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import type { SaidWords } from './form-answer.ts'
import type { FormMapping } from './form-fields.ts'

/** What the form is read with: who is known, what was read before, and what she said. */
export type FormGround = {
  readonly region: ImportRegion
  readonly people: readonly KnownPerson[]
  readonly isInvited: (personId: PersonId) => boolean
  /** When each guest last answered. */
  readonly answeredAt: ReadonlyMap<PersonId, Instant>
  /** Whose each response is that was read before for this event, by its mark. */
  readonly readBefore: ReadonlyMap<string, PersonId>
  /** Makes a mark of what tells a response apart, that says nothing of the person. */
  readonly markOf: (text: string) => string
  readonly mapping?: FormMapping | undefined
  readonly words?: SaidWords | undefined
  /** Nobody has answered after this; without it that is not known. */
  readonly now?: Instant | undefined
  /** Rows she leaves out: what they ask for is not counted. */
  readonly skipped?: ReadonlySet<number> | undefined
  /** Whose she says that a row is. */
  readonly givenTo?: ReadonlyMap<number, PersonId> | undefined
}
