import type { WorkbookData } from '#domain/import/sheet-data'
import type { WorkbookReading } from '#backend/excel/read/read-workbook'
import type { HeldFile } from '#backend/file-refs'

/** What is kept of a file that was read: it lapses with the file itself. */
type Reading = { readonly workbook: WorkbookData; lastPlan?: { key: string; plan: unknown } }

const readings = new WeakMap<HeldFile, Reading>()
const underWay = new WeakMap<
  HeldFile,
  { readonly abort: AbortController; readonly answer: Promise<WorkbookReading> }
>()

/** The cells of a file that was read before; undefined when it was not. */
export function findReading(file: HeldFile): WorkbookData | undefined {
  return readings.get(file)?.workbook
}

/** A plan made before from the same question and the same data, or a new one. */
export function planOnce<Plan>(file: HeldFile, key: string, make: () => Plan): Plan {
  const reading = readings.get(file)
  // The key holds everything the plan depends on, so what is kept under it has that type.
  if (reading?.lastPlan?.key === key) return reading.lastPlan.plan as Plan
  const plan = make()
  if (reading) reading.lastPlan = { key, plan }
  return plan
}

/** Reads a file once, however often it is asked for meanwhile; `start` is told when to stop. */
export async function readOnce(
  file: HeldFile,
  start: (signal: AbortSignal) => Promise<WorkbookReading>,
): Promise<WorkbookReading> {
  const running = underWay.get(file)
  if (running) return running.answer
  const abort = new AbortController()
  const answer = start(abort.signal)
  underWay.set(file, { abort, answer })
  try {
    const reading = await answer
    if (reading.kind === 'read') readings.set(file, { workbook: reading.workbook })
    return reading
  } finally {
    underWay.delete(file)
  }
}

/** Stops the reading of a file; tells whether it was being read. */
export function stopReading(file: HeldFile): boolean {
  const running = underWay.get(file)
  running?.abort.abort()
  return running !== undefined
}
