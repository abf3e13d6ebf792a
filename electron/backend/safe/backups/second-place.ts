import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SecondPlace, placeTroubles } from '#domain/contract/backups'
import type { SafeNotes } from '#domain/contract/safe-files'
import { risksOfPlace } from '#domain/security/risks-of-place'
import type { Instant } from '#domain/shared/dates'
import { isDiskFull } from '#backend/disk-trouble'
import { DamagedBackupError, isBackupWhole } from '#backend/safe/container'
import { changeNotes, readNotes } from '#backend/safe/notes'
import { syncFolder } from '#backend/write-atomically'

type Noted = NonNullable<SafeNotes['secondPlace']>
type Trouble = (typeof placeTroubles)[number]

const lateAfterMs = 3 * 86_400_000
/** A network drive that does not answer must not hold up her work. */
const patienceMs = 3000

/** The folder of ours inside the place she gave. */
export const folderOfSecond = (path: string) => join(path, 'Schakel-reservekopieen')

/** What is true of the second place, as the page says it. */
export function describeSecondPlace(noted: Noted | null, now: Instant): SecondPlace | null {
  if (!noted) return null
  const since = Date.parse(noted.lastCopyAt ?? noted.since)
  return {
    path: noted.path,
    risks: risksOfPlace(noted.path),
    lastCopyAt: noted.lastCopyAt as Instant | null,
    trouble: noted.trouble,
    isLate: Date.parse(now) - since > lateAfterMs,
  }
}

/** Copies a backup to the second place when that is there; whatever goes wrong is only noted. */
export async function copyToSecondPlace(
  folder: string,
  backup: string,
  now: Instant,
): Promise<void> {
  const noted = readNotes(folder).secondPlace
  if (!noted) return
  const isThere = await answersInTime(noted.path)
  // Meanwhile she may have taken it off, or chosen another, which gets its own copy.
  const stillNoted = readNotes(folder).secondPlace
  if (stillNoted?.path !== noted.path) return
  copyThere(folder, backup, { now, noted: stillNoted, isThere })
}

/** As `copyToSecondPlace`, for a program that is about to end; not where it failed last time. */
export function copyBeforeEnd(folder: string, backup: string, now: Instant): void {
  const noted = readNotes(folder).secondPlace
  if (!noted || noted.trouble !== null) return
  copyThere(folder, backup, { now, noted, isThere: existsSync(noted.path) })
}

function copyThere(
  folder: string,
  backup: string,
  { now, noted, isThere }: { now: Instant; noted: Noted; isThere: boolean },
): void {
  const trouble = isThere ? tryToCopy(backup, folderOfSecond(noted.path)) : 'missing'
  const lastCopyAt = trouble === null ? now : noted.lastCopyAt
  changeNotes(folder, { secondPlace: { ...noted, lastCopyAt, trouble } })
}

/** Why the copy did not arrive, or null when it stands there whole. */
function tryToCopy(backup: string, target: string): Trouble | null {
  const path = join(target, basename(backup))
  const temporary = join(target, `.~${basename(backup)}.tmp`)
  try {
    // Not with its parents: a stick that was pulled out must not become a folder of this computer.
    if (!existsSync(target)) mkdirSync(target)
    if (existsSync(path) && isBackupWhole(path)) return null
    copyFileSync(backup, temporary)
    flush(temporary)
    if (!isBackupWhole(temporary)) throw new DamagedBackupError('hash')
    renameSync(temporary, path)
    syncFolder(target)
    return null
  } catch (error) {
    // The place is hers, not ours: it may be full, locked, or pulled out halfway.
    discard(temporary)
    if (isDiskFull(error)) return 'full'
    return existsSync(target) ? 'refused' : 'missing'
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** False for a stick that was pulled out: it takes the half copy with it. */
function discard(path: string): boolean {
  try {
    rmSync(path, { force: true })
    return true
  } catch {
    return false
  }
}

async function answersInTime(path: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const looked = stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const isThere = await Promise.race([looked, tooLate])
  clearTimeout(timer)
  return isThere
}
