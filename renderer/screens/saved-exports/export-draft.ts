import type { ExportChoice, ExportKind, ExportYear } from '#domain/contract/saved-exports'
import { organisationsSheetColumns } from '#domain/export/organisations-sheet'
import type { OrganisationsSheetColumn } from '#domain/export/organisations-sheet'
import { peopleSheetColumns } from '#domain/export/people-sheet'
import type { PeopleSheetColumn } from '#domain/export/people-sheet'
import type { BudgetColumnId } from '#domain/export/budget-choice'
import type { ChainRoleId, GemeenteId, GroupId } from '#domain/shared/ids'

/** What is being filled in: the fields of every kind, so that changing the kind loses nothing. */
export type ExportDraft = {
  readonly name: string
  readonly kind: ExportKind
  readonly groupId: GroupId | null
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly peopleColumns: readonly PeopleSheetColumn[]
  readonly organisationColumns: readonly OrganisationsSheetColumn[]
  readonly peopleSort: 'name' | 'organisation' | 'chainRole'
  readonly organisationSort: 'name' | 'people'
  /** Null is every year, which only the begroting knows. */
  readonly year: ExportYear | null
  readonly hidden: readonly BudgetColumnId[]
}

const fresh: ExportDraft = {
  ...{ name: '', kind: 'people', groupId: null, chainRoleId: null, gemeenteId: null },
  ...{ peopleColumns: peopleSheetColumns, organisationColumns: organisationsSheetColumns },
  ...{ peopleSort: 'name', organisationSort: 'name', year: 'this', hidden: [] },
}

/** Where a form begins: empty, or as the export was kept. */
export function draftOf(name: string, choice: ExportChoice | null): ExportDraft {
  if (choice === null) return { ...fresh, name }
  const start = { ...fresh, name, kind: choice.kind }
  switch (choice.kind) {
    case 'people': {
      const { groupId, chainRoleId, gemeenteId, columns, sort } = choice
      return {
        ...{ ...start, groupId, chainRoleId, gemeenteId },
        ...{ peopleColumns: columns, peopleSort: sort },
      }
    }
    case 'organisations': {
      const { chainRoleId, gemeenteId, columns, sort } = choice
      return {
        ...{ ...start, chainRoleId, gemeenteId },
        ...{ organisationColumns: columns, organisationSort: sort },
      }
    }
    case 'budget':
      return { ...start, year: choice.year, hidden: choice.hidden }
    case 'attendance':
    case 'hours':
    case 'calendar':
      return { ...start, year: choice.year }
  }
}

/** What is to be kept of it. */
export function choiceOf(draft: ExportDraft): ExportChoice {
  const { kind, groupId, chainRoleId, gemeenteId } = draft
  switch (kind) {
    case 'people':
      return {
        ...{ kind, groupId, chainRoleId, gemeenteId, sort: draft.peopleSort },
        columns: [...draft.peopleColumns],
      }
    case 'organisations':
      return {
        ...{ kind, chainRoleId, gemeenteId, sort: draft.organisationSort },
        columns: [...draft.organisationColumns],
      }
    case 'budget':
      return { kind, year: draft.year, hidden: [...draft.hidden] }
    case 'attendance':
    case 'hours':
    case 'calendar':
      return { kind, year: draft.year ?? 'this' }
  }
}

/** Whether no column is left of a list that needs one. */
export function lacksColumns({ kind, peopleColumns, organisationColumns }: ExportDraft): boolean {
  if (kind === 'people') return peopleColumns.length === 0
  return kind === 'organisations' && organisationColumns.length === 0
}
