import { describe, expect, it } from 'vitest'
import type { BrowserWindowConstructorOptions } from 'electron'
import { placeIds, places } from '#domain/commands/places'
import { placeWords } from '#domain/texts/commands'
import { bootMain, only, sentToBackend, settle } from './boot.ts'

const fake = await bootMain()
const names = fake.calls.map(({ target, name }) => `${target}.${name}`)

describe('the shell at its start', () => {
  it('settles the sandbox, the switches and its scheme before Electron is ready', () => {
    const ready = names.indexOf('App.whenReady')
    const before = names.slice(0, ready)
    expect(before).toContain('App.enableSandbox')
    expect(before).toContain('Protocol.registerSchemesAsPrivileged')
    expect(before.indexOf('App.enableSandbox')).toBeLessThan(
      before.indexOf('CommandLine.appendSwitch'),
    )
    expect(names.indexOf('BrowserWindow.new')).toBeGreaterThan(ready)
    expect(names.lastIndexOf('App.enableSandbox')).toBeLessThan(ready)
  })

  it('sets the switches that keep Chromium off the network, and no others', () => {
    expect(fake.callsOf('CommandLine', 'appendSwitch').map(({ args }) => args)).toEqual([
      ['disable-background-networking', ''],
      ['disable-component-update', ''],
      ['disable-domain-reliability', ''],
      ['no-proxy-server', ''],
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ])
  })

  it('opens one window whose page has no powers at all', () => {
    const [made, ...others] = fake.callsOf('BrowserWindow', 'new')
    const { webPreferences, title } = made?.args[0] as BrowserWindowConstructorOptions
    const { session, preload, ...settings } = webPreferences ?? {}
    expect(others).toEqual([])
    expect(title).toBe('Schakel')
    expect(session).toBe(fake.made('Session').at(-1))
    expect(preload).toMatch(/out.preload.index\.cjs$/)
    expect(settings).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    })
    expect(fake.callsOf('BrowserWindow', 'loadURL').map(({ args }) => args)).toEqual([
      ['app://schakel/'],
    ])
  })

  it('gives the page a session that is only in memory', () => {
    expect(fake.callsOf('Session', 'fromPartition').map(({ args }) => args)).toEqual([
      ['schakel', { cache: false }],
    ])
  })

  it('has no spelling list to fetch, no crash reporter, no updates and opens nothing outside', () => {
    expect(fake.callsOf('Session', 'setSpellCheckerEnabled').map(({ args }) => args[0])).toEqual([
      false,
      false,
    ])
    expect(
      fake.callsOf('Session', 'setSpellCheckerDictionaryDownloadURL').map(({ args }) => args[0]),
    ).toEqual(['app://geen-woordenlijst/', 'app://geen-woordenlijst/'])
    const unwanted = ['CrashReporter', 'AutoUpdater', 'Shell', 'NetLog', 'ContentTracing']
    expect(fake.calls.filter(({ target }) => unwanted.includes(target))).toEqual([])
    expect(names).not.toContain('App.addRecentDocument')
  })

  it('keeps its own title, whatever the page calls itself', () => {
    let isKept = false
    const window = only(fake, 'BrowserWindow')
    window.emit('page-title-updated', { preventDefault: () => (isKept = true) }, 'Amina Voorbeeld')
    expect(isKept).toBe(true)
    expect(fake.callsOf('BrowserWindow', 'setTitle')).toEqual([])
  })

  it('starts the backend by path, with a bare environment and nothing on its command line', () => {
    const [started] = fake.callsOf('UtilityProcess', 'fork')
    const [path, args, options] = started?.args ?? []
    expect(path).toMatch(/out.main.backend\.js$/)
    expect(args).toEqual([])
    const allowed = [
      'HOME',
      'LOCALAPPDATA',
      'USERPROFILE',
      'XDG_DATA_HOME',
      'SystemRoot',
      'TEMP',
      'TMP',
    ]
    const { env, ...rest } = options as { env: Record<string, string> }
    expect(rest).toEqual({ serviceName: 'schakel', stdio: 'ignore' })
    expect(Object.keys(env).filter((name) => !allowed.includes(name))).toEqual([])
    expect(sentToBackend(fake)).toEqual([
      {
        kind: 'start',
        dataFolder: undefined,
        now: undefined,
        hasKeychain: false,
        checksAnswers: false,
      },
    ])
  })

  it('shows a Dutch menu, without developer tools in the packaged app', () => {
    const template = fake.callsOf('Menu', 'buildFromTemplate')[0]?.args[0] as { label: string }[]
    expect(template.map(({ label }) => label)).toEqual([
      'Bestand',
      'Bewerken',
      'Beeld',
      'Ga naar',
      'Help',
    ])
    expect(JSON.stringify(template)).not.toMatch(/toggleDevTools|reload/)
  })
})

describe('the menu', () => {
  it('goes to the places of the register, in the page that is already there', async () => {
    const other = await bootMain()
    const bar = other.callsOf('Menu', 'buildFromTemplate')[0]?.args[0] as MenuItem[]
    const items = bar.find(({ label }) => label === 'Ga naar')?.submenu ?? []
    for (const { click } of items) click()
    expect(items.map(({ label }) => label)).toEqual(placeIds.map((id) => placeWords[id].label))
    expect(other.callsOf('BrowserWindow', 'loadURL').slice(1)).toMatchObject(
      placeIds.map((id) => ({ args: [`app://schakel/#${places[id].path}`] })),
    )
  })
})

type MenuItem = { label: string; click: () => void; submenu: MenuItem[] }

describe('a second Schakel', () => {
  it('stops at once and opens no data', async () => {
    const second = await bootMain({ 'App.requestSingleInstanceLock': false })
    expect(second.callsOf('App', 'quit')).toHaveLength(1)
    expect(second.callsOf('UtilityProcess', 'fork')).toEqual([])
    expect(second.callsOf('BrowserWindow', 'new')).toEqual([])
  })

  it('brings the first window to the front', async () => {
    const first = await bootMain({
      'BrowserWindow.isMinimized': true,
      'BaseWindow.isMinimized': true,
    })
    only(first, 'App').emit('second-instance')
    expect(first.calls.slice(-2).map(({ name }) => name)).toEqual(['restore', 'focus'])
  })
})

describe('a folder and a clock of its own', () => {
  it('come from the command line, and the folder holds the profile too', async () => {
    const other = await bootMain({ 'App.isPackaged': false }, [
      '--data=/tmp/schakel-ergens',
      '--now=2026-11-23',
    ])
    await settle()
    expect(other.callsOf('App', 'setPath').map(({ args }) => args)).toEqual([
      ['userData', expect.stringMatching(/schakel-ergens.venster$/)],
    ])
    expect(sentToBackend(other)[0]).toEqual({
      kind: 'start',
      dataFolder: '/tmp/schakel-ergens',
      now: '2026-11-23',
      hasKeychain: false,
      checksAnswers: true,
    })
  })
})
