import { organisationsFromFile, regionFromFile } from '#domain/import/import-region'
import { inspectSheets, refusedInspection } from '#domain/import/inspect-sheets'
import type { Inspection } from '#domain/import/inspection'
import regionJson from '../../resources/data/region.json' with { type: 'json' }
import { readWorkbook } from './excel/read/read-workbook.ts'
import type { ReadOptions } from './excel/read/read-workbook.ts'

/** What a file holds, read through the gate and compared with the region's package; no store. */
export async function inspectFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Inspection> {
  const reading = await readWorkbook(bytes, name, options)
  if (reading.kind === 'refused') return refusedInspection(reading.sentence)
  const organisations = organisationsFromFile(regionJson)
  return inspectSheets(reading.workbook, regionFromFile(regionJson), { people: [], organisations })
}
