import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markAsSample } from '#backend/sample-mark'

const quietMs = 10 * 60_000

/** A folder of its own for `--test`: without a key, marked as sample data, gone when it is removed. */
export function testFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-test-'))
  markAsSample(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Calls `stop` once nothing was heard for ten minutes; a forgotten test host ends by itself. */
export function stopWhenQuiet(stop: () => void): { readonly heard: () => void } {
  let timer = setTimeout(stop, quietMs)
  return {
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(stop, quietMs)
    },
  }
}
