import type { SheetKind } from './fields.ts'
import type { KnownOrganisation } from './import-region.ts'
import type { KnownPerson } from './people-plan.ts'

/** A cell and, in Dutch, what is said about it. */
export type CellReason = { readonly cell: string; readonly reason: string }

/** What was found in one sheet; column 0 is A, rows are numbered as in Excel. */
export type InspectedSheet = {
  readonly name: string
  readonly headerRow: number | null
  readonly columns: readonly {
    readonly index: number
    readonly heading: string
    readonly field: string | null
  }[]
  readonly rows: {
    readonly new: number
    readonly doubtful: number
    readonly duplicate: number
    readonly rejected: readonly CellReason[]
  }
  readonly notes: readonly CellReason[]
}

/** What a file holds, without taking anything in; `refused` is the sentence when it is not read. */
export type Inspection = {
  readonly kind: SheetKind
  readonly refused?: string
  readonly sheets: readonly InspectedSheet[]
}

/** Whom and what the file is compared with; empty when there is no store. */
export type KnownRecords = {
  readonly people: readonly KnownPerson[]
  readonly organisations: readonly KnownOrganisation[]
}
