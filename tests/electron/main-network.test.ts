import { describe, expect, it } from 'vitest'
import { bootMain, only } from './boot.ts'
import { typings } from './fake/fake-electron.ts'
import type { Fake, FakeObject } from './fake/fake-electron.ts'
import { hostileAddresses } from './hostile-addresses.ts'

const fake = await bootMain()
const contents = only(fake, 'BrowserWindow').webContents as FakeObject
// Electron says this itself for every page it makes.
only(fake, 'App').emit('web-contents-created', {}, contents)

type RequestFilter = (
  details: { url: string },
  decide: (decision: { cancel: boolean }) => void,
) => void

function isCancelled(electron: Fake, url: string): boolean[] {
  return electron.callsOf('WebRequest', 'onBeforeRequest').map(({ args }) => {
    let isCancelledHere = false
    const filter = args[0] as RequestFilter
    filter({ url }, ({ cancel }) => (isCancelledHere = cancel))
    return isCancelledHere
  })
}

function isPrevented(event: string, url: string): boolean {
  let prevented = false
  contents.emit(event, { url, preventDefault: () => (prevented = true) })
  return prevented
}

describe('the network', () => {
  it('is cancelled for every address that is not ours, in every session', () => {
    expect(hostileAddresses.length).toBeGreaterThanOrEqual(100)
    expect(new Set(hostileAddresses).size).toBe(hostileAddresses.length)
    const letThrough = hostileAddresses.filter(
      (url) => !isCancelled(fake, url).every((cancelled) => cancelled),
    )
    expect(letThrough).toEqual([])
    expect(isCancelled(fake, 'app://schakel/assets/index-1a2b.js')).toEqual([false, false])
  })

  it('is closed in a session that something else makes, too', async () => {
    const other = await bootMain()
    const before = other.callsOf('WebRequest', 'onBeforeRequest').length
    only(other, 'App').emit('session-created', other.made('Session')[0])
    expect(other.callsOf('WebRequest', 'onBeforeRequest')).toHaveLength(before + 1)
  })

  it('lets the developer tools load themselves in development, and nothing more', async () => {
    const inDevelopment = await bootMain({ 'App.isPackaged': false })
    const own = 'devtools://devtools/bundled/inspector.html'
    const through = hostileAddresses.filter((url) =>
      isCancelled(inDevelopment, url).includes(false),
    )
    expect(through).toEqual([own])
  })

  it('has no downloads', () => {
    let prevented = 0
    for (const session of fake.made('Session')) {
      session.emit('will-download', { preventDefault: () => (prevented += 1) })
    }
    expect(prevented).toBeGreaterThanOrEqual(2)
  })
})

describe('the page', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'is not led away by %s',
    (event) => {
      expect(hostileAddresses.filter((url) => !isPrevented(event, url))).toEqual([])
      expect(isPrevented(event, 'app://schakel/#/kalender')).toBe(false)
    },
  )

  it('opens no window and holds no webview', () => {
    const [handler] = fake.callsOf('WebContents', 'setWindowOpenHandler')
    const decide = handler?.args[0] as (details: { url: string }) => { action: string }
    const answers = [...hostileAddresses, 'app://schakel/'].map((url) => decide({ url }).action)
    expect(new Set(answers)).toEqual(new Set(['deny']))
    expect(isPrevented('will-attach-webview', 'app://schakel/')).toBe(true)
  })
})

describe('a permission', () => {
  const handlers = (name: string) => fake.callsOf('Session', name).map(({ args }) => args[0])

  it('is refused, whichever the typings know and when it has no name', () => {
    const names = permissionNames()
    expect(names.length).toBeGreaterThan(25)
    const requests = handlers('setPermissionRequestHandler') as RequestHandler[]
    const checks = handlers('setPermissionCheckHandler') as CheckHandler[]
    expect([requests.length, checks.length]).toEqual([2, 2])
    const granted = [...names, ''].filter((name) => {
      const asked = requests.map((handler) => {
        let isGranted = true
        handler(contents, name, (answer) => (isGranted = answer), {})
        return isGranted
      })
      return [...asked, ...checks.map((handler) => handler(contents, name, '', {}))].includes(true)
    })
    expect(granted).toEqual([])
  })

  it('is refused for devices and for sharing the screen', () => {
    const devices = handlers('setDevicePermissionHandler') as ((details: unknown) => boolean)[]
    expect(devices.map((handler) => handler({ deviceType: 'usb' }))).toEqual([false, false])
    const shares = handlers('setDisplayMediaRequestHandler') as ShareHandler[]
    for (const handler of shares) handler({}, (streams) => expect(streams).toBeNull())
    expect(shares).toHaveLength(2)
  })
})

type RequestHandler = (
  contents: unknown,
  permission: string,
  decide: (granted: boolean) => void,
  details: unknown,
) => void
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: unknown,
) => boolean
type ShareHandler = (request: unknown, decide: (streams: unknown) => void) => void

/** Every name that one of the two handlers can be asked about. */
function permissionNames(): string[] {
  const lists = [
    ...typings.text.matchAll(
      /setPermission(?:Request|Check)Handler\(handler: .*?permission: ([^,]+),/g,
    ),
  ]
  const names = lists.flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)])
  return [...new Set(names.map(([, name = '']) => name))]
}
