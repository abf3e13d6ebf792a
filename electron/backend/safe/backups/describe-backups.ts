import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupReasons } from '#domain/contract/backups'
import type { Backup, BackupPlace, BackupReason } from '#domain/contract/backups'
import type { BackupHeader } from '#domain/contract/safe-files'
import { newestVersion } from '#backend/db/migrate'
import { markOf } from '#backend/key-file'
import { readBackupHeader } from '#backend/safe/container'
import { readKeyring } from '#backend/safe/keyring'
import { changeNotesIfPossible, readNotes } from '#backend/safe/notes'
import type { Safe } from '#backend/safe/safe'
import { wholeness } from './is-whole.ts'
import { backupsIn, listBackups } from './names.ts'
import type { BackupName } from './names.ts'
import { folderOfSecond } from './second-place.ts'

/** Every copy here and at the second place, newest first, with what is true of each. */
export function describeBackups(safe: Safe, { looksAgain }: { looksAgain: boolean }): Backup[] {
  const { folder } = safe
  if (folder === null) return []
  const notes = readNotes(folder)
  const { isWhole, checked } = wholeness(notes.checked, { looksAgain })
  const mark = ownMark(safe, folder)
  const describe = (inFolder: string, place: BackupPlace) =>
    listBackups(inFolder).map((named) => {
      const about = { inFolder, place, mark, isWhole: isWhole(inFolder, named.name) }
      return { revision: named.revision, backup: describeOne(named, about) }
    })
  const second = notes.secondPlace && folderOfSecond(notes.secondPlace.path)
  const found = [
    ...describe(backupsIn(folder), 'here'),
    ...(second && existsSync(second) ? describe(second, 'second') : []),
  ]
  if (!isSame(checked, notes.checked)) changeNotesIfPossible(folder, { checked })
  return found
    .toSorted((one, other) => other.revision - one.revision || later(one.backup, other.backup))
    .map(({ backup }) => backup)
}

type About = { inFolder: string; place: BackupPlace; mark: string | null; isWhole: boolean }

function describeOne(named: BackupName, { inFolder, place, mark, isWhole }: About): Backup {
  const path = join(inFolder, named.name)
  const header = readBackupHeader(path)
  return {
    name: named.name,
    place,
    madeAt: named.madeAt,
    reason: isReason(named.reason) ? named.reason : 'unknown',
    counts: header?.counts ?? null,
    size: statSync(path).size,
    schemaVersion: header?.schemaVersion ?? null,
    state: stateOf(header, mark, isWhole),
  }
}

function stateOf(
  header: BackupHeader | undefined,
  mark: string | null,
  isWhole: boolean,
): Backup['state'] {
  if (!header || !isWhole) return 'damaged'
  if (header.schemaVersion > newestVersion) return 'newer'
  return header.mark !== null && header.mark !== mark ? 'other-key' : 'whole'
}

/** The mark of the key that opens what is made here; known from the keyring when it is locked. */
function ownMark({ key, keySource, opened }: Safe, folder: string): string | null {
  if (key) return markOf(key)
  const keyring = readKeyring(folder)
  if (keyring) return keyring.mark
  if (opened.state === 'open') return null
  const found = keySource.read(true)
  return found instanceof Uint8Array ? markOf(found) : null
}

function isReason(reason: string): reason is BackupReason {
  return (backupReasons as readonly string[]).includes(reason)
}

function later(one: Backup, other: Backup): number {
  return other.madeAt.localeCompare(one.madeAt) || one.place.localeCompare(other.place)
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
