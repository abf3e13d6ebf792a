import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '#domain/contract/backups'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import type { Store } from '#backend/db/store'
import { markOf } from '#backend/key-file'
import { readBackupHeader } from '#backend/safe/container'
import { changeNotes, readNotes } from '#backend/safe/notes'
import { sweepOldStrays } from '#backend/strays'
import { backupsIn, listBackups } from './names.ts'
import { copyToSecondPlace, folderOfSecond } from './second-place.ts'
import { thinFolder } from './thin-folder.ts'

/** True when no copy holds what the store holds now; `daily` also wants one of today. */
function isBackupDue(
  folder: string,
  { revision }: { revision: number },
  daily?: { now: Instant },
): boolean {
  const [newest] = listBackups(backupsIn(folder))
  if (!newest || newest.revision !== revision) return true
  if (!readBackupHeader(join(backupsIn(folder), newest.name))) return true
  return daily !== undefined && todayOf(newest.madeAt) !== todayOf(daily.now)
}

/** Makes a copy when one is due; a disk that is full must not keep her from her work. */
export function backUpWhenDue(
  {
    store,
    folder,
    logFault,
  }: {
    store: Store
    folder: string
    logFault: (name: string, error: unknown) => void
  },
  reason: BackupReason,
  daily?: { now: Instant },
): string | undefined {
  try {
    return isBackupDue(folder, store.status(), daily) ? store.backUp(reason) : undefined
  } catch (error) {
    logFault('backup', error)
    return undefined
  }
}

/** What follows each copy: the counter is noted, old copies go, and one leaves the computer. */
export async function afterBackup(
  folder: string,
  backup: string,
  { now, key, older }: { now: Instant; key: Uint8Array | null; older?: () => readonly string[] },
): Promise<void> {
  // Read now: while the copy travels, the store may be closed.
  const marks = new Set([key && markOf(key), ...(older?.() ?? [])])
  const { restored } = readNotes(folder)
  noteRevision(folder, readBackupHeader(backup)?.revision)
  thinFolder(backupsIn(folder), { now, restored })
  await copyToSecondPlace(folder, backup, now)
  const { secondPlace } = readNotes(folder)
  const second = secondPlace && folderOfSecond(secondPlace.path)
  if (!second || !existsSync(second)) return
  sweepOldStrays(second)
  // Each by itself: after a restore an older key may be somebody else's, and hers is not counted in.
  for (const mark of marks) thinFolder(second, { now, mark, restored })
}

/** Remembers how far the store was, so that a file with less shows that something is lost. */
export function noteRevision(folder: string, revision: number | undefined): void {
  if (revision === undefined || readNotes(folder).revision === revision) return
  changeNotes(folder, { revision })
}
