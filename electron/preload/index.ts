import { contextBridge, ipcRenderer } from 'electron'
import type { IpcRendererEvent } from 'electron'
import type { SchakelBridge } from '#domain/contract/host-calls'
import { callChannel, noticeChannel } from './channels.ts'

// Input travels as JSON text: what arrives is exactly what would arrive over HTTP, and its size
// is known before anything is built from it.
const bridge: SchakelBridge = {
  call: (name, input, bytes) => {
    const request = { name, text: JSON.stringify(input) }
    return ipcRenderer.invoke(callChannel, bytes === undefined ? request : { ...request, bytes })
  },
  onNotice: (listener) => {
    // The event has the sender in it, so it stays here.
    const pass = (_event: IpcRendererEvent, notice: unknown) => listener(notice)
    ipcRenderer.on(noticeChannel, pass)
    return () => {
      ipcRenderer.off(noticeChannel, pass)
    }
  },
}

contextBridge.exposeInMainWorld('schakel', bridge)
