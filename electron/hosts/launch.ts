import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { webText } from '#domain/texts/hosts'
import { buildWhenStale } from './build-screens.ts'
import { dataFolderOf } from './data-folder.ts'
import { canFetchElectron, fetchElectron, findElectron } from './electron-runtime.ts'
import { logFault } from './fault-log.ts'
import { fixedClock } from './fixed-clock.ts'
import { hasDisplay, openBrowser } from './open-browser.ts'
import { testFolder } from './test-mode.ts'
import { runWeb } from './web.ts'

const { values } = parseArgs({
  options: {
    web: { type: 'boolean' },
    data: { type: 'string' },
    port: { type: 'string' },
    now: { type: 'string' },
    'no-open': { type: 'boolean' },
    test: { type: 'boolean' },
  },
})

await start()

async function start(): Promise<void> {
  if (!buildWhenStale(() => console.log(webText.building))) {
    console.error(webText.buildFailed)
    process.exit(1)
  }
  const program = values.web || values.test ? undefined : await electronProgram()
  if (program && (await startElectron(program))) return
  await startWeb()
}

/** The runtime to use, or undefined with one sentence why the browser is used instead. */
async function electronProgram(): Promise<string | undefined> {
  const wanted = process.env.SCHAKEL_HOST
  if (wanted === 'web') return undefined
  const isRoot = process.getuid?.() === 0
  if (isRoot && wanted !== 'electron') {
    console.log(webText.asRoot)
    return undefined
  }
  const found = findElectron() ?? (await fetched())
  if (!found) console.log(webText.noRuntime)
  return found
}

async function fetched(): Promise<string | undefined> {
  if (!(await canFetchElectron())) return undefined
  console.log(webText.fetchingRuntime)
  return fetchElectron()
}

/** False when the program is there but cannot start, as without a display or its libraries. */
function startElectron(program: string): Promise<boolean> {
  const given = ['data', 'now'] as const
  const passedOn = given.flatMap((name) => (values[name] ? [`--${name}=${values[name]}`] : []))
  const startedAt = Date.now()
  return new Promise((resolve) => {
    const child = spawn(program, [join(import.meta.dirname, '../..'), ...passedOn], {
      stdio: 'inherit',
      // Some editors set this, and then Electron runs as plain Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      const neverStarted = code !== 0 && Date.now() - startedAt < 5000
      if (neverStarted) console.log(webText.noRuntime)
      resolve(!neverStarted)
    })
  })
}

async function startWeb(): Promise<void> {
  const port = Number(values.port ?? 0)
  const test = values.test ? testFolder() : undefined
  try {
    const { address, isNew } = await runWeb({
      dataFolder: test?.folder ?? dataFolderOf(values.data),
      port,
      now: fixedClock(values.now),
      ...(test ? { isTest: true, onStopped: test.remove } : {}),
    })
    await show(address, isNew)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) logFault('start', error)
    console.error(isTaken ? webText.portTaken(port) : webText.notStarted)
    process.exit(1)
  }
}

async function show(address: string, isNew: boolean): Promise<void> {
  const mayOpen = !values['no-open'] && hasDisplay()
  const isOpened = mayOpen && (await openBrowser(address))
  if (isOpened) console.log(webText.opened(address))
  else console.log(isNew ? webText.openYourself(address) : webText.again(address))
  if (isNew) console.log(webText.stop)
}
