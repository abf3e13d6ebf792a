import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { createFakeElectron, typings } from './fake/fake-electron.ts'

type App = { on: (event: string, listener: () => void) => void } & Record<string, unknown>

describe('the fake Electron', () => {
  it('is made from the typings of the installed version', () => {
    const installed = createRequire(import.meta.url)('electron/package.json') as { version: string }
    expect(typings.version).toBe(installed.version)
    expect(typings.text).toContain(`Type definitions for Electron ${installed.version}`)
    expect([...typings.exports.keys()]).toEqual(
      expect.arrayContaining(['app', 'BrowserWindow', 'session', 'utilityProcess', 'safeStorage']),
    )
    expect(typings.shapes.size).toBeGreaterThan(100)
  })

  it('throws on a member and on an event that Electron does not have', () => {
    const app = createFakeElectron().exports.app as App
    expect(() => app.enableSandBox).toThrow('Electron has no App.enableSandBox')
    expect(() => app.on('redy', () => undefined)).toThrow("Electron's App has no event redy")
  })

  it('answers by the shape of the answer, and as the test says', async () => {
    const { exports } = createFakeElectron({ 'App.getVersion': '1.2.3' })
    const app = exports.app as Record<string, () => unknown>
    expect(app.getVersion?.()).toBe('1.2.3')
    expect(app.requestSingleInstanceLock?.()).toBe(false)
    expect(await app.whenReady?.()).toBeUndefined()
  })
})
