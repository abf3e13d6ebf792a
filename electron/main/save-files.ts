import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { basename, dirname, extname, join } from 'node:path'
import type { FileRef } from '#domain/contract/scalars'
import { dialogText, otherNameFor } from '#domain/texts/desktop'
import type { BackendProcess } from './backend-process.ts'

type Ask = BackendProcess['ask']
type FileRefId = FileRef['id']

/** Asks where each file goes and has the backend write it there; answers what was really saved. */
export async function saveFiles(
  window: BrowserWindow,
  ask: Ask,
  ids: readonly FileRefId[],
): Promise<FileRefId[]> {
  const saved: FileRefId[] = []
  let folder = app.getPath('documents')
  for (const id of ids) {
    const file = await ask('findFile', { id })
    if (file === null) continue
    const path = await askWhere(window, join(folder, safeNameOf(file.name)))
    if (path === undefined) break
    const written = await writeUntilDone(window, ask, id, path)
    if (written === undefined) continue
    saved.push(id)
    folder = dirname(written)
  }
  return saved
}

/** The path in the end, or undefined when she gave up. */
async function writeUntilDone(
  window: BrowserWindow,
  ask: Ask,
  id: FileRefId,
  wanted: string,
): Promise<string | undefined> {
  let path = wanted
  for (;;) {
    const outcome = await ask('saveFile', { id, path })
    if (outcome === 'saved') return path
    if (outcome === 'gone') return undefined
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: dialogText.notSaved(basename(path)),
      detail: outcome === 'busy' ? dialogText.busyDetail : dialogText.failedDetail,
      buttons: [dialogText.tryAgain, dialogText.otherName, dialogText.cancel],
      defaultId: 1,
      cancelId: 2,
    })
    if (response === 2) return undefined
    if (response === 0) continue
    const other = await askWhere(window, join(dirname(path), otherNameFor(basename(path))))
    if (other === undefined) return undefined
    path = other
  }
}

async function askWhere(window: BrowserWindow, proposal: string): Promise<string | undefined> {
  const extension = extname(proposal).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: dialogText.saveTitle,
    buttonLabel: dialogText.save,
    defaultPath: proposal,
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  })
  return canceled || filePath === '' ? undefined : filePath
}

/** A name is only a proposal in the dialog, and never a path. */
function safeNameOf(name: string): string {
  const plain = name.replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ').replace(/^[. ]+|[. ]+$/g, '')
  return plain === '' ? dialogText.windowTitle : plain
}
