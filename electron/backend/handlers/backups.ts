import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import type { BackupOverview, backups as contract } from '#domain/contract/backups'
import { risksOfPlace } from '#domain/security/risks-of-place'
import type { Instant } from '#domain/shared/dates'
import { isRefusal, refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import type { HandlersFor } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { describeBackups } from '#backend/safe/backups/describe-backups'
import { backupsIn, listBackups, readBackupName } from '#backend/safe/backups/names'
import { restoreBackup } from '#backend/safe/backups/restore'
import { restoreFromBytes } from '#backend/safe/backups/restore-bytes'
import {
  copyToSecondPlace,
  describeSecondPlace,
  folderOfSecond,
} from '#backend/safe/backups/second-place'
import { startAnew } from '#backend/safe/backups/start-anew'
import { changeNotes, readNotes } from '#backend/safe/notes'
import { oneAtATime } from '#backend/safe/one-at-a-time'
import type { Safe } from '#backend/safe/safe'

export const backupsHandlers: HandlersFor<typeof contract> = {
  'backups.list': (safe, _input, ports) => Promise.resolve(overviewOf(safe, ports)),
  'backups.make': async (safe, _input, ports) => {
    if (safe.folder === null) return refuse('no-backups-here')
    if (safe.opened.state !== 'open') return refuse('store-closed')
    safe.opened.store.backUp('zelf')
    await safe.copying
    return { madeAt: ports.now() }
  },
  'backups.check': (safe) => {
    const copies = describeBackups(safe, { looksAgain: true })
    const { opened } = safe
    return Promise.resolve({
      store: opened.state === 'open' ? { faults: opened.store.check() } : null,
      copies: copies.length,
      damaged: copies.filter(({ state }) => state === 'damaged').length,
    })
  },
  'backups.restore': async (safe, { name, place, secret }, ports) => {
    const path = pathOf(safe, name, place)
    if (isRefusal(path)) return path
    return oneAtATime(safe, () => restoreBackup(safe, { path, secret, ports }))
  },
  'backups.restoreFile': (safe, { file, secret }, ports) => {
    const held = ports.files.find(file)
    if (!held) return Promise.resolve(refuse('file-gone'))
    return oneAtATime(safe, () => restoreFromBytes(safe, held.bytes, { secret, ports }))
  },
  'backups.undoRestore': async (safe, _input, ports) => {
    const before = safe.folder === null ? null : readNotes(safe.folder).restored?.before
    if (safe.folder === null || !before) return refuse('nothing-to-restore')
    const path = join(backupsIn(safe.folder), basename(before))
    const undone = await oneAtATime(safe, () => restoreBackup(safe, { path, ports, isUndo: true }))
    return isRefusal(undone) ? undone : { isUndone: true }
  },
  'backups.confirmRestore': (safe) => {
    const restored = safe.folder === null ? null : readNotes(safe.folder).restored
    if (safe.folder === null || !restored) return Promise.resolve(refuse('nothing-to-restore'))
    changeNotes(safe.folder, { restored: { ...restored, isConfirmed: true } })
    return Promise.resolve({ isConfirmed: true })
  },
  'backups.setSecondPlace': (safe, { path }, ports) => setSecondPlace(safe, path, ports),
  'backups.startAnew': (safe, { typed }, ports) =>
    oneAtATime(safe, () => startAnew(safe, { typed, now: ports.now() })),
}

function overviewOf(safe: Safe, ports: Ports): BackupOverview {
  const { folder, opened } = safe
  const backups = describeBackups(safe, { looksAgain: false })
  const notes = folder === null ? undefined : readNotes(folder)
  const restored = notes?.restored ?? null
  const lostChanges = opened.state === 'open' ? opened.store.status().lostChanges : 0
  return {
    backups,
    secondPlace: describeSecondPlace(notes?.secondPlace ?? null, ports.now()),
    restored:
      restored && !restored.isConfirmed
        ? {
            at: restored.at as Instant,
            canUndo: backups.some(
              ({ name, place, state }) =>
                name === restored.before && place === 'here' && state !== 'damaged',
            ),
          }
        : null,
    dataRisks: folder === null ? [] : risksOfPlace(folder),
    lostChanges: lostChanges > 0 ? lostChanges : null,
  }
}

/** The path of a copy of ours; a name that is none never leads to another file. */
function pathOf({ folder }: Safe, name: string, place: 'here' | 'second'): string | Refusal {
  if (folder === null) return refuse('no-backups-here')
  if (!readBackupName(name) || basename(name) !== name) return refuse('backup-not-there')
  if (place === 'here') return join(backupsIn(folder), name)
  const second = readNotes(folder).secondPlace
  return second ? join(folderOfSecond(second.path), name) : refuse('backup-not-there')
}

async function setSecondPlace(safe: Safe, path: string | null, ports: Ports) {
  const { folder } = safe
  if (folder === null) return refuse('no-backups-here')
  if (safe.opened.state !== 'open') return refuse('store-closed')
  if (path === null || path === '') {
    changeNotes(folder, { secondPlace: null })
    return { secondPlace: null }
  }
  const reason = whyNotThere(path, folder)
  if (reason) return refuse(reason)
  const now = ports.now()
  changeNotes(folder, { secondPlace: { path, since: now, lastCopyAt: null, trouble: null } })
  const [newest] = listBackups(backupsIn(folder))
  if (newest) await copyToSecondPlace(folder, join(backupsIn(folder), newest.name), now)
  return { secondPlace: describeSecondPlace(readNotes(folder).secondPlace, now) }
}

function whyNotThere(path: string, folder: string) {
  if (!isAbsolute(path) || !existsSync(path) || !statSync(path).isDirectory()) {
    return 'place-not-there'
  }
  const inside = relative(resolve(folder), resolve(path))
  if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) return 'place-is-data'
  try {
    accessSync(path, constants.W_OK)
    return undefined
  } catch {
    return 'place-not-writable'
  }
}
