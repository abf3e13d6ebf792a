import { app, BrowserWindow } from 'electron'
import type { Session } from 'electron'
import { join } from 'node:path'
import { dialogText } from '#domain/texts/desktop'
import { ownOrigin } from './own-address.ts'

/**
 * A window on our own page. Its title never says whose data is on the screen: Windows keeps titles.
 */
export function createWindow(session: Session, address = `${ownOrigin}/`): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    title: dialogText.windowTitle,
    webPreferences: {
      session,
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(address)
  return window
}
