import type { ReadingStep } from '#domain/import/refusal'
import type { WorkbookData } from '#domain/import/sheet-data'
import { GateRefusalError } from './gate-refusal.ts'
import { odsSheets } from './ods-sheets.ts'
import { unpacker } from './unpack.ts'
import { xmlText } from './xml-text.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The plain cells of an OpenDocument spreadsheet whose zip directory was checked. */
export function readOds(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  onProgress: (step: ReadingStep, done: number) => void,
): WorkbookData {
  onProgress('unpacking', 0.1)
  const unpack = unpacker(bytes, entries)
  const wordsOf = (name: string) => new TextDecoder().decode(unpack(name) ?? new Uint8Array())
  if (!wordsOf('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    throw new GateRefusalError('renamed')
  }
  // With a password only the list of parts can still be read, and it says so.
  if (wordsOf('META-INF/manifest.xml').includes('encryption-data')) {
    throw new GateRefusalError('encrypted')
  }
  const content = unpack('content.xml')
  if (content === null) throw new GateRefusalError('unreadable')
  onProgress('reading', 0.4)
  const sheets = odsSheets(xmlText(content))
  if (sheets.length === 0) throw new GateRefusalError('unreadable')
  return { format: 'ods', sheets }
}
