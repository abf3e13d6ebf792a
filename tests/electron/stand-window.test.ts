import { describe, expect, it } from 'vitest'
import { bootMain, settle } from './boot.ts'
import type { FakeObject } from './fake/fake-electron.ts'
import { hostileAddresses } from './hostile-addresses.ts'

const stand = 'app://schakel/#/bijeenkomsten/plan-2025-02-14/balie/scherm?los=true'
const fake = await bootMain()

/** What the desk is told when its page asks for a window. */
function ask(url: string): string {
  const handler = fake.callsOf('WebContents', 'setWindowOpenHandler').at(-1)
  return (handler?.args[0] as (details: { url: string }) => { action: string })({ url }).action
}
const opened = () => fake.callsOf('BrowserWindow', 'new')
const sent = () => fake.callsOf('WebContents', 'send').length

// One shell for them all: it is started once, and the window is opened once.
describe('a window for the second screen', () => {
  it.each([
    ...hostileAddresses,
    'app://schakel/',
    'app://schakel/#/netwerk',
    'app://schakel/#/bijeenkomsten/x/balie',
    'app://schakel/#/bijeenkomsten/x/balie/scherm',
    `${stand}&en=meer`,
    `https://voorbeeld.nl/${stand}`,
    'app://schakel/#/bijeenkomsten/../netwerk/balie/scherm?los=true',
  ])('is not opened at %s', (url) => {
    expect(ask(url)).toBe('deny')
    expect(opened()).toHaveLength(1)
  })

  it('is opened by the shell, with the same powers as the first, and never by the page', () => {
    expect(ask(stand)).toBe('deny')
    const shown = fake.callsOf('BrowserWindow', 'loadURL').map(({ args }) => args[0])
    expect(shown).toEqual(['app://schakel/', stand])
    const [first, second] = opened().map(({ args }) => args[0] as object)
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })

  it('is one: asked again it comes to the front', () => {
    ask(stand)
    expect(opened()).toHaveLength(2)
    expect(fake.callsOf('BrowserWindow', 'focus')).toHaveLength(1)
  })

  it('hears every change', async () => {
    const [utility] = fake.made('UtilityProcess') as [FakeObject]
    const before = sent()
    utility.emit('message', { kind: 'notice', notice: { kind: 'changed', revision: 2 } })
    await settle()
    expect(sent() - before).toBe(2)
  })

  it('goes with the desk', () => {
    const [desk] = fake.made('BrowserWindow') as [FakeObject]
    desk.emit('closed')
    expect(fake.callsOf('BrowserWindow', 'close')).toHaveLength(1)
  })
})
