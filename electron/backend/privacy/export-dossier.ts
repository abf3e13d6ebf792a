import type { FileRef } from '#domain/contract/scalars'
import { dossierWorkbook } from '#domain/export/dossier-sheets'
import { fileNameFor } from '#domain/export/file-name'
import { todayOf } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { dossierText } from '#domain/texts/privacy'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { dossierOf } from './dossier.ts'

/** Writes everything about one person as a workbook to read and as JSON to take along. */
export async function exportDossier(
  store: TaskStore,
  personId: PersonId,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const today = todayOf(ports.now())
  const dossier = store.read((db) => dossierOf(db, personId, today))
  if (!dossier) return refuse('not-found')
  // Without the person: a browser keeps the names of what it took in. The sheet itself says who.
  const name = (extension: string) => fileNameFor(today, dossierText.fileKind, '', extension)
  const workbook = await writeWorkbook(dossierWorkbook(dossier), { now: ports.now() })
  const json = new TextEncoder().encode(`${JSON.stringify(dossier, null, 2)}\n`)
  return { files: [ports.files.put(name('xlsx'), workbook), ports.files.put(name('json'), json)] }
}
