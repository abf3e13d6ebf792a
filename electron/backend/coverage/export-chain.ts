import type { FileRef } from '#domain/contract/scalars'
import { chainWorkbook } from '#domain/export/chain-workbook'
import { fileNameFor } from '#domain/export/file-name'
import { todayOf } from '#domain/shared/dates'
import type { EventTypeId } from '#domain/shared/ids'
import { chainSheetTexts as text } from '#domain/texts/workbooks'
import { findRegion } from '#backend/db/repositories/region'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { chainInput } from './chain-input.ts'
import { eventsIn } from './coverage-answers.ts'
import { guestsOf } from './guests-of.ts'
import { readAxes } from './matrix-of.ts'

type Wish = {
  readonly year: number
  readonly typeIds?: readonly EventTypeId[] | null | undefined
  readonly showsSensitiveRoles?: boolean | undefined
}

/** Writes the chain of a year to a file she can save. */
export async function exportChain(
  store: TaskStore,
  { year, typeIds, showsSensitiveRoles = false }: Wish,
  ports: Ports,
): Promise<{ files: FileRef[] }> {
  const now = ports.now()
  const workbook = store.read((db) => {
    const events = eventsIn(db, { year, typeIds: typeIds ? [...typeIds] : null }) ?? []
    return chainWorkbook({
      ...chainInput(readAxes(db, todayOf(now)), guestsOf(db, events, now), showsSensitiveRoles),
      title: text.year(year),
      subtitle: findRegion(db)?.name ?? text.title,
      hidesSensitiveRoles: !showsSensitiveRoles,
      events,
    })
  })
  const bytes = await writeWorkbook(workbook, { now })
  return { files: [ports.files.put(fileNameFor(todayOf(now), text.title, String(year)), bytes)] }
}
