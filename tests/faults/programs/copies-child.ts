import { basename, join } from 'node:path'
import { backupsIn, listBackups } from '#backend/safe/backups/names'
import { folderOfSecond } from '#backend/safe/backups/second-place'
import { changeNotes, readNotes } from '#backend/safe/notes'
import { restoreBackup } from '#backend/safe/backups/restore'
import { finishRestore } from '#backend/safe/backups/swap'
import { aSafe, faultNow, faultPorts, rename, storeOf } from '../copies/a-safe.ts'

// A process of its own that is ended hard, by the test or by itself between two steps.
const [mode = '', folder = '', wanted = ''] = process.argv.slice(2)
const endAt = (step: string) => {
  if (step === wanted) process.kill(process.pid, 'SIGKILL')
}

/** Makes copies without end; each is told when it stands. */
async function copyForEver(): Promise<void> {
  const safe = aSafe(folder)
  const store = storeOf(safe)
  console.log('ready')
  for (let turn = 0; ; turn += 1) {
    rename(store, `Voorbeeldstreek ${process.pid} ${turn}`)
    console.log(basename(store.backUp('zelf')))
    await safe.copying
  }
}

/** Puts the oldest copy back, and ends where it was asked to. */
async function restoreUntil(): Promise<void> {
  const safe = aSafe(folder)
  const oldest = listBackups(backupsIn(folder)).at(-1)
  const path = join(backupsIn(folder), oldest?.name ?? '')
  await restoreBackup(safe, { path, ports: faultPorts, onStep: endAt })
  console.log('ended by itself')
}

/** Works and copies with a second place; says how that went and what the store holds. */
async function copyTo(path: string): Promise<void> {
  const safe = aSafe(folder)
  const store = storeOf(safe)
  changeNotes(folder, {
    secondPlace: { path, since: faultNow, lastCopyAt: null, trouble: null },
  })
  for (const name of ['Voorbeeld een', 'Voorbeeld twee']) {
    rename(store, name)
    store.backUp('zelf')
    await safe.copying
  }
  const copies = listBackups(backupsIn(folder)).length
  const there = listBackups(folderOfSecond(path)).length
  const { secondPlace } = readNotes(folder)
  console.log(
    JSON.stringify({ trouble: secondPlace?.trouble, copies, there, faults: store.check() }),
  )
  store.close()
}

/** Opens, says so, and holds on for so many milliseconds. */
function hold(): void {
  const store = storeOf(aSafe(folder))
  console.log('ready')
  setTimeout(() => store.close(), Number(wanted))
}

if (mode === 'copy') await copyForEver()
if (mode === 'restore') await restoreUntil()
if (mode === 'finish') finishRestore(folder, endAt)
if (mode === 'migrate') {
  console.log('ready')
  storeOf(aSafe(folder))
}
if (mode === 'hold') hold()
if (mode === 'second') await copyTo(wanted)
