import { app, dialog, Menu } from 'electron'
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron'
import { placeIds, places } from '#domain/commands/places'
import { placeWords } from '#domain/texts/commands'
import { dialogText, menuText } from '#domain/texts/desktop'
import { ownOrigin } from './own-address.ts'

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

// Only what stands behind the `#` changes, so the page stays and its router goes there.
function placesMenu(window: BrowserWindow): MenuItemConstructorOptions[] {
  return placeIds.map((id) => {
    const [accelerator] = places[id].shortcuts
    return {
      label: placeWords[id].label,
      click: () => void window.loadURL(`${ownOrigin}/#${places[id].path}`),
      // The page hears the keys itself; the menu only shows them.
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    }
  })
}

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
      { label: menuText.go, submenu: placesMenu(window) },
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
