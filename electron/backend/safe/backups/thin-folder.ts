import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { thin } from '#domain/security/thinning'
import type { KeptCopy } from '#domain/security/thinning'
import type { Instant } from '#domain/shared/dates'
import { daysBetween, todayOf } from '#domain/shared/dates'
import type { SafeNotes } from '#domain/contract/safe-files'
import { readBackupHeader } from '#backend/safe/container'
import { listBackups } from './names.ts'

/** Thinning waits until she has called a restore good, but no longer than this. */
const pauseDays = 14

/**
 * Removes the copies of a folder that have had their time. With a mark only those of that key: a
 * second place may hold copies of somebody else.
 */
export function thinFolder(
  folder: string,
  options: { now: Instant; mark?: string | null; restored: SafeNotes['restored'] },
): void {
  const copies = listBackups(folder).flatMap((named): KeptCopy[] => {
    const header = readBackupHeader(join(folder, named.name))
    if (options.mark !== undefined && header?.mark !== options.mark) return []
    const counts = header?.counts
    const count = counts ? counts.people + counts.events : 0
    return [{ ...named, count, isWhole: header !== undefined }]
  })
  const isPaused = isPausedBy(options.restored, options.now)
  for (const name of thin(copies, options.now, { isPaused })) {
    rmSync(join(folder, name), { force: true })
  }
}

function isPausedBy(restored: SafeNotes['restored'], now: Instant): boolean {
  if (!restored || restored.isConfirmed) return false
  return daysBetween(todayOf(restored.at as Instant), todayOf(now)) <= pauseDays
}
