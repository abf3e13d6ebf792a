import type { BrowserWindow } from 'electron'
import { isOwnAddress } from './own-address.ts'

/** The stand in the room of one event, for a second screen, as the desk asks for it. */
const standAddress = /^app:\/\/schakel\/#\/bijeenkomsten\/[\w%-]{1,100}\/balie\/scherm\?los=true$/

/**
 * Shows the stand in a window of its own when the desk asks for one. The page never makes a window
 * itself: what it asked for is refused, and at this one address the shell opens one of its own.
 */
export function offerStandWindow(desk: BrowserWindow, open: (url: string) => BrowserWindow): void {
  let stand: BrowserWindow | undefined
  desk.webContents.setWindowOpenHandler(({ url }) => {
    if (isOwnAddress(url) && standAddress.test(url)) {
      if (stand === undefined || stand.isDestroyed()) stand = open(url)
      else {
        void stand.loadURL(url)
        stand.focus()
      }
    }
    return { action: 'deny' }
  })
  desk.on('closed', () => {
    // Without the desk nobody would see that Schakel still runs.
    if (stand !== undefined && !stand.isDestroyed()) stand.close()
  })
}
