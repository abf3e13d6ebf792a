import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import type { PlannedColumn, PoolField } from './fields.ts'
import type { ImportNote } from './notes.ts'
import type { PersonRecord } from './person-row.ts'
import type { PoolRecord } from './read-pool.ts'

/** A person the network already has, for as far as an import compares. */
export type KnownPerson = {
  readonly personId: PersonId
  readonly givenName: string
  readonly tussenvoegsel: string | null
  readonly familyName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly organisationName: string | null
  readonly functionName: string | null
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
  /** As they stand on lists today, where their main place does not hold; likeness asks for the main one. */
  readonly today?: KnownPerson | undefined
}

export type RowOutcome = 'new' | 'changed' | 'doubtful' | 'duplicate' | 'rejected'

/** Whom a row is like: an earlier row of the file, or somebody the network has. */
export type PersonMatch =
  | { readonly kind: 'row'; readonly row: number; readonly name: string }
  | { readonly kind: 'person'; readonly personId: PersonId; readonly name: string }

export type ReasonKind =
  | 'same-email'
  | 'same-email-other-name'
  | 'similar-name-same-organisation'
  | 'similar-name-same-phone'
  | 'same-name-nothing-else'
  | 'nothing-new'
  | 'only-pool-new'
  | 'same-name-hint'
  | 'no-name'
  /** Something stands where the name should be, and it is none: too long, or no letters. */
  | 'unreadable-name'

/** Why a row has its outcome; a new row may carry a hint. */
export type RowReason = { readonly kind: ReasonKind; readonly cell: string }

export type PersonField =
  | 'name'
  | 'email'
  | 'phone'
  | 'organisation'
  | 'function'
  | 'chainRole'
  | 'gemeente'
  /** That somebody is in the pool at all. */
  | 'inPool'
  | PoolField

/** What a row would change on the person it is like; an empty cell never changes anything. */
export type PersonChange = {
  readonly field: PersonField
  readonly cell: string
  readonly before: string | null
  readonly after: string
  /** False for what waits for her, also where the rest of the row is sure. */
  readonly isChosen?: boolean | undefined
}

/** One row of the list; `record` is null when rejected, `match` null when it is like nobody. */
export type PeopleRow = {
  readonly row: number
  readonly cell: string
  readonly outcome: RowOutcome
  readonly record: PersonRecord | null
  /** The profile of a sleutelpersoon; null in a list of other people. */
  readonly pool: PoolRecord | null
  readonly reasons: readonly RowReason[]
  readonly match: PersonMatch | null
  readonly changes: readonly PersonChange[]
  readonly notes: readonly ImportNote[]
}

/** What an import of people would do, before anything is written; plain JSON. */
export type PeoplePlan = {
  readonly kind: 'people'
  /** Whether the people of this list come into the pool as well. */
  readonly isPool: boolean
  readonly sheetName: string
  /** The row of the headings as Excel numbers it; null when there are none. */
  readonly headerRow: number | null
  readonly columns: readonly PlannedColumn[]
  /** The key under which the mapping of these columns is remembered. */
  readonly headingKey: string
  readonly rows: readonly PeopleRow[]
  /** Notes about columns and rows that hold no person; notes of a row stand with the row. */
  readonly notes: readonly ImportNote[]
  readonly counts: Readonly<Record<RowOutcome, number>>
}
