import { powerMonitor } from 'electron'
import type { BackendProcess } from './backend-process.ts'

/** When the laptop locks or goes to sleep, Schakel locks too; the backend knows whether that is wanted. */
export function lockWithMachine(ask: BackendProcess['ask']): void {
  const lock = () => {
    const about = { name: 'safe.lock', text: JSON.stringify({ because: 'machine' }) }
    // A backend that has just ended holds no key any more.
    ask('call', about).catch((error: unknown) => {
      console.error('safe.lock', error instanceof Error ? error.name : 'unknown')
    })
  }
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
}
