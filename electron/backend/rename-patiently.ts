import { renameSync } from 'node:fs'

// Together two thirds of a second: a virus scanner is done by then, Excel is not.
const pauses = [20, 40, 80, 160, 320]

/** Windows says one of these when another program holds the file under that name. */
export function isHeldByOther(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EBUSY' || code === 'EPERM' || code === 'EACCES'
}

/** Gives a file its name; tries five times more when another program holds what stands there. */
export function renamePatiently(from: string, to: string, rename = renameSync): void {
  for (const pause of pauses) {
    try {
      return rename(from, to)
    } catch (error) {
      if (!isHeldByOther(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
  rename(from, to)
}
