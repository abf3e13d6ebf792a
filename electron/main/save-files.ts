import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { basename, dirname, extname, join } from 'node:path'
import type { FileRef } from '#domain/contract/scalars'
import { risksOfPlace } from '#domain/security/risks-of-place'
import { dialogText, otherNameFor } from '#domain/texts/desktop'
import { placeRiskWord } from '#domain/texts/place-risks'
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
  let lastFolder: string | undefined
  for (const id of ids) {
    const file = await ask('findFile', { id })
    if (file === null) continue
    const path = await askQuietPlace(window, join(folder, safeNameOf(file.name)), lastFolder)
    if (path === undefined) break
    const written = await writeUntilDone(window, ask, id, path)
    if (written === undefined) continue
    saved.push(id)
    folder = lastFolder = dirname(written)
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

/**
 * Asks again when the folder she chose is synced or shared, unless she says it is all right; a
 * folder that a file of this batch went to already is not asked about twice.
 */
async function askQuietPlace(
  window: BrowserWindow,
  proposal: string,
  known: string | undefined,
): Promise<string | undefined> {
  for (;;) {
    const path = await askWhere(window, proposal)
    if (path === undefined || dirname(path) === known || extname(path) === '.ics') return path
    const risks = risksOfPlace(dirname(path))
    if (risks.length === 0) return path
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: dialogText.riskyPlace(risks.map((risk) => placeRiskWord[risk])),
      detail: dialogText.riskyPlaceDetail,
      buttons: [dialogText.otherPlace, dialogText.saveHereAnyway, dialogText.cancel],
      defaultId: 0,
      cancelId: 2,
    })
    if (response === 1) return path
    if (response === 2) return undefined
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
