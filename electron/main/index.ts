import { app, dialog, session } from 'electron'
import type { BrowserWindow } from 'electron'
import { join, resolve } from 'node:path'
import type { Notice } from '#domain/contract/answers'
import { dialogText } from '#domain/texts/desktop'
import { noticeChannel } from '../preload/channels.ts'
import { startBackendProcess } from './backend-process.ts'
import type { BackendProcess } from './backend-process.ts'
import { bundleOf } from './bundle.ts'
import { lockDownApp, lockDownSession } from './lock-down.ts'
import { offerClipboard, setMenu } from './menu.ts'
import { lockWithMachine } from './lock-with-machine.ts'
import { ownScheme } from './own-address.ts'
import { relayCalls } from './relay.ts'
import { offerStandWindow } from './stand-window.ts'
import { createWindow } from './window.ts'

lockDownApp()

const dataFolder = given('data', process.env.SCHAKEL_DATA)
const now = given('now', process.env.SCHAKEL_NOW)
// Another folder of data is another Schakel, with its own window and its own lock.
if (dataFolder !== undefined) app.setPath('userData', resolve(dataFolder, 'venster'))

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(openSchakel).catch(sayItCannotStart)
} else {
  app.quit()
}

function openSchakel(): void {
  lockDownSession(session.defaultSession)
  // Without `persist:` the page leaves nothing on the disk.
  const pageSession = session.fromPartition('schakel', { cache: false })
  lockDownSession(pageSession)
  pageSession.protocol.handle(ownScheme, bundleOf(join(app.getAppPath(), 'out', 'renderer')))

  const window = createWindow(pageSession)
  const windows = [window]
  const onNotice = (notice: Notice) => {
    for (const each of windows) {
      if (!each.isDestroyed()) each.webContents.send(noticeChannel, notice)
    }
  }
  const start = () => startBackendProcess({ dataFolder, now, onNotice, onGone })
  let backend = start()

  function onGone(): void {
    const words = { message: dialogText.backendGone, detail: dialogText.backendGoneDetail }
    offerToStartAgain(window, words, () => {
      backend = start()
    })
  }

  const ask: BackendProcess['ask'] = (question, about) => backend.ask(question, about)
  relayCalls(window, ask)
  offerStandWindow(window, (url) => {
    const stand = createWindow(pageSession, url)
    windows.push(stand)
    relayCalls(stand, ask)
    return stand
  })
  lockWithMachine(ask)
  setMenu(window)
  offerClipboard(window)
  window.webContents.on('render-process-gone', () => {
    const words = { message: dialogText.screenGone, detail: dialogText.screenGoneDetail }
    offerToStartAgain(window, words, () => window.webContents.reload())
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed) return
    // However she stops, the store is closed first.
    event.preventDefault()
    void backend.close().then(() => {
      isClosed = true
      app.quit()
    })
  })
}

function offerToStartAgain(
  window: BrowserWindow,
  words: { readonly message: string; readonly detail: string },
  startAgain: () => void,
): void {
  const buttons = [dialogText.startAgain, dialogText.close]
  const options = { ...words, type: 'error' as const, buttons, defaultId: 0, cancelId: 1 }
  void dialog.showMessageBox(window, options).then(({ response }) => {
    if (response === 0) startAgain()
    else app.quit()
  })
}

function sayItCannotStart(error: unknown): void {
  console.error('start', error instanceof Error ? error.name : 'unknown')
  dialog.showErrorBox(dialogText.cannotStart, dialogText.cannotStartDetail)
  app.exit(1)
}

/** What `--data` or `--now` says, else the environment's value; an empty one is none. */
function given(option: string, environmentValue: string | undefined): string | undefined {
  const start = `--${option}=`
  const argument = process.argv.find((each) => each.startsWith(start))
  return argument?.slice(start.length) || environmentValue || undefined
}
