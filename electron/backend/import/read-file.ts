import type { WorkbookData } from '#domain/import/sheet-data'
import { readingStepWord } from '#domain/texts/import'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'
import type { Ports } from '#backend/ports'
import { findReading, readOnce } from './readings.ts'

/** The cells of a file, read once through the gate; or the sentence with which it is refused. */
export async function readFileOnce(
  file: HeldFile,
  ports: Ports,
): Promise<WorkbookData | { readonly sentence: string }> {
  const before = findReading(file)
  if (before) return before
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
