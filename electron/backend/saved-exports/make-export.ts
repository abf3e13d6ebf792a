import { networkExport } from '#domain/contract/network-export'
import type { SavedExport } from '#domain/contract/saved-exports'
import type { FileRef } from '#domain/contract/scalars'
import { yearOfExport } from '#domain/saved-exports/year-of'
import { assertNever } from '#domain/shared/assert-never'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { exportBudget } from '#backend/budget/export-budget'
import { exportIcs } from '#backend/calendar/export-ics'
import type { TaskStore } from '#backend/handler-types'
import { coverageHandlers } from '#backend/handlers/coverage'
import { networkExportHandlers } from '#backend/handlers/network-export'
import { exportHours } from '#backend/sleutelpersonen/export-hours'
import type { Ports } from '#backend/ports'

type Made = { readonly files: FileRef[] } | Refusal

/** Makes what was kept, by the rules of the place where it is made once. */
export async function makeExport(
  store: TaskStore,
  { choice }: SavedExport,
  ports: Ports,
): Promise<Made> {
  if (choice === null) return refuse('export-no-longer-fits')
  const today = todayOf(ports.now())
  switch (choice.kind) {
    case 'people': {
      const { columns, groupId, chainRoleId, gemeenteId, sort } = choice
      const list = { groupId, chainRoleId, gemeenteId, sort }
      const input = networkExport['people.export'].input.parse({ list, columns })
      return networkExportHandlers['people.export'](store, input, ports)
    }
    case 'organisations': {
      const { columns, chainRoleId, gemeenteId, sort } = choice
      const list = { chainRoleId, gemeenteId, sort }
      const input = networkExport['organisations.export'].input.parse({ list, columns })
      return networkExportHandlers['organisations.export'](store, input, ports)
    }
    case 'attendance': {
      const year = yearOfExport(choice.year, today)
      return coverageHandlers['coverage.exportYear'](store, { year }, ports)
    }
    case 'budget': {
      const years = choice.year === null ? null : [yearOfExport(choice.year, today)]
      return exportBudget(store, ports, { choice: { hidden: choice.hidden, years } })
    }
    case 'hours':
      return exportHours(store, yearOfExport(choice.year, today), ports)
    case 'calendar':
      return exportIcs(store, { year: yearOfExport(choice.year, today) }, ports)
    default:
      return assertNever(choice)
  }
}
