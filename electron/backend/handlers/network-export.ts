import type { networkExport } from '#domain/contract/network-export'
import { fileNameFor } from '#domain/export/file-name'
import { organisationsWorkbook } from '#domain/export/organisations-sheet'
import { peopleWorkbook } from '#domain/export/people-sheet'
import type { Workbook } from '#domain/export/workbook'
import { todayOf } from '#domain/shared/dates'
import { refuse } from '#domain/texts/refusals'
import { listOrganisationIds } from '#backend/db/repositories/organisations-list'
import { listedAmong } from '#backend/db/repositories/people'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { HandlersFor } from '#backend/handler-types'
import { organisationsForSheet, peopleForSheet } from '#backend/people/for-sheet'
import { peopleInOrder } from '#backend/people/people-in-order'
import type { Ports } from '#backend/ports'

// What an import takes in at most, so that what leaves can come back.
const all = { offset: 0, limit: 50_000 } as const

export const networkExportHandlers: HandlersFor<typeof networkExport> = {
  'people.export': async (store, { personIds, list, columns, showsSensitiveRoles }, ports) => {
    const statedOn = todayOf(ports.now())
    const people = store.read((db) =>
      peopleForSheet(
        db,
        personIds
          ? listedAmong(db, personIds)
          : peopleInOrder(db, { ...list, ...all }, ports.now()).ids,
        statedOn,
      ),
    )
    if (people.length === 0) return refuse('nothing-to-export')
    const workbook = peopleWorkbook({ statedOn, people, columns, showsSensitiveRoles })
    return { files: [await fileOf(workbook, ports)], count: people.length }
  },
  'organisations.export': async (
    store,
    { organisationIds, list, columns, showsSensitiveRoles },
    ports,
  ) => {
    const statedOn = todayOf(ports.now())
    const organisations = store.read((db) =>
      organisationsForSheet(
        db,
        organisationIds ?? listOrganisationIds(db, { ...list, ...all }, statedOn).ids,
        statedOn,
      ),
    )
    if (organisations.length === 0) return refuse('nothing-to-export')
    const workbook = organisationsWorkbook({
      statedOn,
      organisations,
      columns,
      showsSensitiveRoles,
    })
    return { files: [await fileOf(workbook, ports)], count: organisations.length }
  },
}

async function fileOf(workbook: Workbook, ports: Ports) {
  const bytes = await writeWorkbook(workbook, { now: ports.now() })
  return ports.files.put(fileNameFor(todayOf(ports.now()), workbook.title, ''), bytes)
}
