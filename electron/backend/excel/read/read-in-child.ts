import type { ReadingStep, WorkbookRefusal } from '#domain/import/refusal'
import type { GateJob, GateMessage } from './gate-child-port.ts'
import { GateRefusalError } from './gate-refusal.ts'
import { readCsv } from './read-csv.ts'
import { checkZipDirectory } from './zip-checks.ts'

/** What runs in the child: reads the file, and answers with a refusal whatever goes wrong. */
export async function readInChild(
  job: GateJob,
  onProgress: (step: ReadingStep, done: number) => void,
): Promise<GateMessage> {
  try {
    if (job.format === 'csv') return { kind: 'read', workbook: readCsv(job.bytes) }
    const checked = checkZipDirectory(job.bytes)
    if ('reason' in checked) return { kind: 'refused', reason: checked.reason }
    if (job.format === 'ods') {
      const { readOds } = await import('./read-ods.ts')
      return { kind: 'read', workbook: readOds(job.bytes, checked.entries, onProgress) }
    }
    const { readXlsx } = await import('./read-xlsx.ts')
    return { kind: 'read', workbook: await readXlsx(job.bytes, checked.entries, onProgress) }
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): WorkbookRefusal {
  if (error instanceof GateRefusalError) return error.reason
  const message = error instanceof Error ? error.message : ''
  if (/^Max row count/.test(message)) return 'too-many-rows'
  if (/^Max column count/.test(message)) return 'too-many-columns'
  return error instanceof RangeError ? 'too-heavy' : 'unreadable'
}
