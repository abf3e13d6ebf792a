import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { newestFirst } from '#domain/security/thinning'

/** The folder of the copies, beside the data. */
export const backupsIn = (dataFolder: string) => join(dataFolder, 'reservekopieen')

const pattern =
  /^schakel-v(\d+)-r(\d+)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-([a-z-]+)\.schakel$/

/** What the name of a copy says; the order of copies needs no more. */
export type BackupName = {
  readonly name: string
  readonly schemaVersion: number
  readonly revision: number
  readonly madeAt: Instant
  readonly reason: string
}

/** `schakel-v6-r412-2025-01-21T08-30-00-000Z-start.schakel`. */
export function backupNameOf(about: Omit<BackupName, 'name'>): string {
  const moment = about.madeAt.replaceAll(/[:.]/g, '-')
  return `schakel-v${about.schemaVersion}-r${about.revision}-${moment}-${about.reason}.schakel`
}

/** Undefined for a file that is no copy of ours by its name. */
export function readBackupName(name: string): BackupName | undefined {
  const found = pattern.exec(name)
  if (!found) return undefined
  const [, version, revision, day, hours, minutes, seconds, milliseconds, reason = ''] = found
  const moment = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
  if (Number.isNaN(Date.parse(moment))) return undefined
  return {
    name,
    reason,
    schemaVersion: Number(version),
    revision: Number(revision),
    madeAt: instant(moment),
  }
}

/** The copies in a folder by their names, newest first; a folder that is not there holds none. */
export function listBackups(folder: string): BackupName[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .map(readBackupName)
    .filter((backup) => backup !== undefined)
    .toSorted(newestFirst)
}
