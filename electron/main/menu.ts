import { app, dialog, Menu } from 'electron'
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { dialogText, menuText } from '#domain/texts/desktop'

// Undo and redo are not here: Ctrl+Z belongs to the page, which undoes commands and not letters.
const clipboard: MenuItemConstructorOptions[] = [
  { role: 'cut', label: menuText.cut },
  { role: 'copy', label: menuText.copy },
  { role: 'paste', label: menuText.paste },
  { role: 'selectAll', label: menuText.selectAll },
]

const view: MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: menuText.zoomIn },
  { role: 'zoomOut', label: menuText.zoomOut },
  { role: 'resetZoom', label: menuText.resetZoom },
  { type: 'separator' },
  { role: 'togglefullscreen', label: menuText.fullScreen },
]

/** The Dutch menu bar of the window. */
export function setMenu(window: BrowserWindow): void {
  const developer: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ label: menuText.developer, submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
  const about = () => {
    void dialog.showMessageBox(window, {
      message: dialogText.windowTitle,
      detail: dialogText.aboutDetail(app.getVersion()),
      buttons: [dialogText.close],
    })
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: menuText.file, submenu: [{ role: 'quit', label: menuText.quit }] },
      { label: menuText.edit, submenu: clipboard },
      { label: menuText.view, submenu: view },
      ...developer,
      { label: menuText.help, submenu: [{ label: menuText.about, click: about }] },
    ]),
  )
}

/** Cut, copy and paste under the right mouse button, where there is something to do with them. */
export function offerClipboard(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return
    Menu.buildFromTemplate(clipboard).popup({ window })
  })
}
