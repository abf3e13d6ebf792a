import type { ChainRoleId, GemeenteId, OrganisationId } from '#domain/shared/ids'
import type { PlannedColumn } from './fields.ts'
import type { ImportNote } from './notes.ts'
import type { RowOutcome } from './people-plan.ts'

/** An organisation as a row tells it; what is empty or unreadable is null. */
export type OrganisationRecord = {
  readonly name: string
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteIds: readonly GemeenteId[]
  readonly contactName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly note: string | null
}

export type OrganisationMatch =
  | { readonly kind: 'row'; readonly row: number; readonly name: string }
  | {
      readonly kind: 'organisation'
      readonly organisationId: OrganisationId
      readonly name: string
    }

export type OrganisationReasonKind = 'same-name' | 'similar-name-hint' | 'no-name'

export type OrganisationReason = { readonly kind: OrganisationReasonKind; readonly cell: string }

/** A difference with what is known; a field with a source is not chosen beforehand. */
export type OrganisationChange = {
  readonly field: 'chainRole' | 'gemeente' | 'email' | 'phone'
  readonly cell: string
  readonly before: string | null
  readonly after: string
  readonly isChosen: boolean
}

export type OrganisationRow = {
  readonly row: number
  readonly cell: string
  readonly outcome: Exclude<RowOutcome, 'doubtful'>
  readonly record: OrganisationRecord | null
  readonly reasons: readonly OrganisationReason[]
  readonly match: OrganisationMatch | null
  readonly changes: readonly OrganisationChange[]
  readonly notes: readonly ImportNote[]
}

/** What an import of organisations would do, before anything is written; plain JSON. */
export type OrganisationsPlan = {
  readonly kind: 'organisations'
  readonly sheetName: string
  readonly headerRow: number | null
  readonly columns: readonly PlannedColumn[]
  readonly headingKey: string
  readonly rows: readonly OrganisationRow[]
  readonly notes: readonly ImportNote[]
  readonly counts: Readonly<Record<RowOutcome, number>>
}
