import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#backend/db/connection'
import { benchBackend } from './a-backend.ts'
import { ratioLine } from './measure.ts'

/** Opening a filled store (checks and a verified backup) against opening a bare encrypted file. */
export function benchStart(folder: string): string {
  benchBackend(folder).close()
  const start = performance.now()
  benchBackend(folder).close()
  const ours = performance.now() - start

  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'bare.db')
  const key = randomBytes(32)
  connect(path, key).close()
  const again = performance.now()
  connect(path, key).close()
  return ratioLine('start, with backup', ours, performance.now() - again)
}
