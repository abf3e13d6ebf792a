import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import type { SchakelBridge } from '#domain/contract/host-calls'
import { bootPreload, only } from './boot.ts'
import { createFakeElectron } from './fake/fake-electron.ts'

const fake = createFakeElectron({ 'IpcRenderer.invoke': Promise.resolve({ kind: 'ok', value: 1 }) })
await bootPreload(fake)
const exposures = fake.callsOf('ContextBridge', 'exposeInMainWorld')
const bridge = exposures[0]?.args[1] as SchakelBridge

describe('the preload', () => {
  it('is, as built, one file that needs only Electron', async () => {
    const entry = join(import.meta.dirname, '../../electron/preload/index.ts')
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry, formats: ['cjs'] },
        rollupOptions: { external: ['electron'] },
      },
    })
    const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) =>
      'output' in each ? each.output : [],
    )
    const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
    const required = [...code.matchAll(/require\(([^)]*)\)|\bimport\b/g)].map(([found]) => found)
    expect(chunks).toHaveLength(1)
    expect(required).toEqual([expect.stringMatching(/^require\(["'`]electron["'`]\)$/)])
  })

  it('puts exactly two functions on the window, and touches nothing else', () => {
    expect(exposures.map(({ args }) => args[0])).toEqual(['schakel'])
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['call', 'function'],
      ['onNotice', 'function'],
    ])
    expect(fake.calls).toHaveLength(1)
  })

  it('sends every call over one channel, as JSON text', async () => {
    expect(await bridge.call('people.list', { search: 'amina' })).toEqual({ kind: 'ok', value: 1 })
    await bridge.call('host.takeFile', { name: 'x.xlsx' }, new Uint8Array([1, 2]))
    expect(fake.callsOf('IpcRenderer', 'invoke').map(({ args }) => args)).toEqual([
      ['schakel:call', { name: 'people.list', text: '{"search":"amina"}' }],
      [
        'schakel:call',
        { name: 'host.takeFile', text: '{"name":"x.xlsx"}', bytes: new Uint8Array([1, 2]) },
      ],
    ])
  })

  it('hands the page the notice and never the event, until the page stops listening', () => {
    const heard: unknown[][] = []
    const stop = bridge.onNotice((...args: unknown[]) => heard.push(args))
    const renderer = only(fake, 'IpcRenderer')
    renderer.emit('schakel:notice', { sender: renderer }, { kind: 'changed', revision: 3 })
    stop()
    renderer.emit('schakel:notice', { sender: renderer }, { kind: 'changed', revision: 4 })
    expect(heard).toEqual([[{ kind: 'changed', revision: 3 }]])
  })
})
