import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { restoreJournal } from '#domain/contract/safe-files'
import type { RestoreJournal } from '#domain/contract/safe-files'
import { readKeyring, writeKeyring } from '#backend/safe/keyring'
import { changeNotes } from '#backend/safe/notes'
import { syncFolder, writeAtomically } from '#backend/write-atomically'

const journalOf = (folder: string) => join(folder, 'schakel.herstel.json')

/** Where a copy is made ready to become the store. */
export const preparedIn = (folder: string) => join(folder, '.~herstel.db')

/** Removes what an earlier restore left before it was written down. */
export function clearPrepared(folder: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) {
    rmSync(`${preparedIn(folder)}${end}`, { force: true })
  }
}

/** From here on the restore will happen, now or at the next start. */
export function writeJournal(
  folder: string,
  journal: Omit<RestoreJournal, 'format' | 'process'>,
): void {
  const whole: RestoreJournal = { format: 1, ...journal, process: process.pid }
  writeAtomically(journalOf(folder), Buffer.from(`${JSON.stringify(whole, null, 2)}\n`))
}

/**
 * Finishes a restore that was written down, from wherever it was cut off; every step may be done
 * twice. Runs before a key or a database is opened. False when another process is doing it now.
 */
export function finishRestore(
  folder: string,
  onStep: (step: string) => void = () => undefined,
): boolean {
  const journal = readJournal(folder)
  if (!journal) return true
  if (isOfLivingOther(folder, journal)) return false

  const prepared = preparedIn(folder)
  const store = join(folder, 'schakel.db')
  if (journal.takesOver) takeOverKeys(folder, journal)
  onStep('keyring')
  if (existsSync(prepared)) {
    if (journal.aside !== null) {
      move(store, join(folder, journal.aside))
      onStep('aside')
      move(`${store}-wal`, join(folder, `${journal.aside}-wal`))
    }
    // A write-ahead log beside another database would be played into it.
    rmSync(`${store}-wal`, { force: true })
    rmSync(`${store}-shm`, { force: true })
    syncFolder(folder)
    onStep('log gone')
    renameSync(prepared, store)
    syncFolder(folder)
  }
  onStep('swapped')
  changeNotes(folder, { restored: journal.restored })
  onStep('noted')
  rmSync(journalOf(folder), { force: true })
  syncFolder(folder)
  onStep('done')
  return true
}

/** The keys of what is set aside stay beside it: with them it may still be opened one day. */
function takeOverKeys(folder: string, { keyring, aside }: RestoreJournal): void {
  const present = readKeyring(folder)
  if (present && present.mark !== keyring?.mark) {
    const name = aside === null ? 'schakel-eerdere.sleutels.json' : `${aside}.sleutels.json`
    renameSync(join(folder, 'schakel.sleutels.json'), join(folder, name))
  }
  if (keyring) writeKeyring(folder, keyring)
}

function readJournal(folder: string): RestoreJournal | undefined {
  const path = journalOf(folder)
  if (!existsSync(path)) return undefined
  return restoreJournal.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** A restore takes seconds; a process that is older than a minute has another number by now. */
function isOfLivingOther(folder: string, { process: owner }: RestoreJournal): boolean {
  if (owner === process.pid) return false
  if (Date.now() - statSync(journalOf(folder)).mtimeMs > 60_000) return false
  try {
    process.kill(owner, 0)
    return true
  } catch {
    return false
  }
}

function move(from: string, to: string): void {
  if (existsSync(from) && !existsSync(to)) renameSync(from, to)
}
