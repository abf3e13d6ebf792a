import { describe, expect, it } from 'vitest'
import {
  bootMain,
  callHandler,
  fromBackend,
  only,
  ownEvent,
  sentToBackend,
  settle,
} from './boot.ts'
import type { Fake, FakeObject } from './fake/fake-electron.ts'

const status = { name: 'system.status', text: '{}' }

async function bootWithChoice(response: number): Promise<Fake> {
  return bootMain({ 'Dialog.showMessageBox': () => Promise.resolve({ response }) })
}

const end = (fake: Fake, code = 1) => fake.made('UtilityProcess').at(-1)?.emit('exit', code)

describe('a backend that stops by itself', () => {
  it('leaves no call without an answer', async () => {
    const fake = await bootWithChoice(1)
    const answers = [
      callHandler(fake)(ownEvent(fake), status),
      callHandler(fake)(ownEvent(fake), status),
    ]
    await settle()
    end(fake)
    expect(await Promise.all(answers)).toMatchObject([{ kind: 'fault' }, { kind: 'fault' }])
    expect(await callHandler(fake)(ownEvent(fake), status)).toMatchObject({ kind: 'fault' })
  })

  it('says so in Dutch, and starts again when she wants that', async () => {
    const fake = await bootWithChoice(0)
    end(fake)
    await settle()
    expect(fake.callsOf('Dialog', 'showMessageBox').map(({ args }) => args[1])).toMatchObject([
      { message: 'Schakel is onverwacht gestopt.', buttons: ['Opnieuw starten', 'Sluiten'] },
    ])
    expect(fake.callsOf('UtilityProcess', 'fork')).toHaveLength(2)
    expect(fake.callsOf('App', 'quit')).toEqual([])

    const answer = callHandler(fake)(ownEvent(fake), status)
    await settle()
    const sent = sentToBackend(fake).at(-1)
    if (sent?.kind !== 'ask') throw new Error('the new backend was not asked')
    fromBackend(fake, { kind: 'reply', id: sent.id, reply: { kind: 'ok', value: 2 } })
    expect(await answer).toEqual({ kind: 'ok', value: 2 })
  })

  it('ends the app when she would rather close', async () => {
    const fake = await bootWithChoice(1)
    end(fake)
    await settle()
    expect(fake.callsOf('UtilityProcess', 'fork')).toHaveLength(1)
    expect(fake.callsOf('App', 'quit')).toHaveLength(1)
  })
})

describe('a screen that stops by itself', () => {
  it('is loaded again when she wants that', async () => {
    const fake = await bootWithChoice(0)
    const contents = only(fake, 'BrowserWindow').webContents as FakeObject
    contents.emit('render-process-gone', {}, { reason: 'crashed' })
    await settle()
    expect(fake.callsOf('WebContents', 'reload')).toHaveLength(1)
  })
})

describe('closing', () => {
  it.each(['the window', 'from the menu'])(
    'lets the backend close its store before the app ends: %s',
    async (way) => {
      let prevented = 0
      const quit = () => {
        only(fake, 'App').emit('before-quit', { preventDefault: () => (prevented += 1) })
      }
      const fake: Fake = await bootMain({ 'App.quit': quit })
      if (way === 'the window') only(fake, 'App').emit('window-all-closed')
      else quit()
      expect(sentToBackend(fake).at(-1)).toEqual({ kind: 'close' })
      expect(prevented).toBe(1)
      const before = fake.callsOf('App', 'quit').length
      end(fake, 0)
      await settle()
      expect(fake.callsOf('App', 'quit')).toHaveLength(before + 1)
      expect(prevented).toBe(1)
      expect(fake.callsOf('Dialog', 'showMessageBox')).toEqual([])
    },
  )
})

describe('a notice of the backend', () => {
  it('reaches the page, until the window is gone', async () => {
    const fake = await bootMain()
    const notice = { kind: 'changed', revision: 7 } as const
    fromBackend(fake, { kind: 'notice', notice })
    fake.answers['BrowserWindow.isDestroyed'] = true
    fromBackend(fake, { kind: 'notice', notice })
    expect(fake.callsOf('WebContents', 'send').map(({ args }) => args)).toEqual([
      ['schakel:notice', notice],
    ])
  })
})
