import type { WorkbookData } from '#domain/import/sheet-data'
import { readingStepWord } from '#domain/texts/import'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'
import type { Ports } from '#backend/ports'
import { findReading, readOnce } from './readings.ts'

/** The cells of a file that the host holds, read once through the gate; or why it is refused. */
export async function readHeldFile(
  file: HeldFile,
  ports: Ports,
): Promise<WorkbookData | { readonly sentence: string }> {
  const known = findReading(file)
  if (known) return known
  const { id, name } = file.ref
  const answer = await readOnce(file, (signal) =>
    readWorkbook(file.bytes, name, {
      signal,
      ...(ports.startGateChild ? { startChild: ports.startGateChild } : {}),
      onProgress: (step, done) =>
        ports.notify({ kind: 'progress', taskId: id, done, word: readingStepWord[step] }),
    }),
  )
  return answer.kind === 'refused' ? { sentence: answer.sentence } : answer.workbook
}
