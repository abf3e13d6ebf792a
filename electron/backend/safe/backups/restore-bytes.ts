import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { Ports } from '#backend/ports'
import type { Safe } from '#backend/safe/safe'
import type { Secret } from '#backend/safe/wrap-key'
import { restoreBackup } from './restore.ts'
import type { Restored } from './restore.ts'

/** Restores a backup of another place or laptop; its bytes stand beside the data only meanwhile. */
export async function restoreFromBytes(
  safe: Safe,
  bytes: Uint8Array,
  wish: { ports: Ports; secret: Secret | undefined },
): Promise<Restored | Refusal> {
  if (safe.folder === null) return refuse('no-backups-here')
  const path = join(safe.folder, '.~van-buiten.schakel')
  writeFileSync(path, bytes, { mode: 0o600 })
  try {
    const restored = await restoreBackup(safe, { ...wish, path })
    const isForeign = 'refused' in restored && restored.reason === 'backup-damaged'
    return isForeign && !isOurs(bytes) ? refuse('backup-not-ours') : restored
  } finally {
    rmSync(path, { force: true })
  }
}

// A workbook or a photo is no damaged backup, and saying so would frighten her.
function isOurs(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('latin1') === 'SCHAKEL '
}
