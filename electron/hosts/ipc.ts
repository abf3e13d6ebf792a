import type {} from 'electron'
import type { ToBackend } from '#domain/contract/backend-messages'
import { serveBackend } from './ipc-server.ts'

// The utility process of the app: everything of substance is in ipc-server, which needs no Electron.
const { parentPort } = process
serveBackend(
  {
    post: (message) => parentPort.postMessage(message),
    listen: (listener) => parentPort.on('message', ({ data }) => listener(data as ToBackend)),
  },
  (code) => process.exit(code),
)
