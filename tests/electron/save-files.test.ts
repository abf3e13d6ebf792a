import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ToBackend } from '#domain/contract/backend-messages'
import type { FileRef } from '#domain/contract/scalars'
import { otherNameFor } from '#domain/texts/desktop'
import { outcomeOf } from '../../electron/hosts/save-file.ts'
import { bootMain, callHandler, fromBackend, ownEvent, temporaryFolder } from './boot.ts'
import { wiredApp } from './wired.ts'
import type { Wired } from './wired.ts'

type Saved = { kind: string; value: { saved: string[] } }

async function fileIn(app: Wired, name: string, text: string): Promise<FileRef> {
  const bytes = new TextEncoder().encode(text)
  const answer = (await app.bridge.call('host.takeFile', { name }, bytes)) as { value: FileRef }
  expect(answer.value).toMatchObject({ name, size: bytes.byteLength })
  return answer.value
}

const save = (app: Wired, ...files: FileRef[]) =>
  app.bridge.call('host.saveFiles', { ids: files.map(({ id }) => id) }) as Promise<Saved>

describe('a file on its way out', () => {
  it('goes where she says, whole, and with the name it has as the proposal', async () => {
    const folder = temporaryFolder()
    const app = await wiredApp({
      'App.getPath': folder,
      'Dialog.showSaveDialog': (_window: unknown, { defaultPath }: { defaultPath: string }) =>
        Promise.resolve({ canceled: false, filePath: defaultPath }),
    })
    const files = [
      await fileIn(app, 'Presentielijst.xlsx', 'een'),
      await fileIn(app, 'b.csv', 'twee'),
    ]
    expect(await save(app, ...files)).toEqual({
      kind: 'ok',
      value: { saved: files.map(({ id }) => id) },
    })
    expect(readdirSync(folder).sort()).toEqual(['Presentielijst.xlsx', 'b.csv'])
    expect(readFileSync(join(folder, 'Presentielijst.xlsx'), 'utf8')).toBe('een')
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('twee')
  })

  it('goes nowhere when she closes the dialog', async () => {
    const app = await wiredApp({
      'Dialog.showSaveDialog': Promise.resolve({ canceled: true, filePath: '' }),
    })
    expect(await save(app, await fileIn(app, 'x.xlsx', 'x'))).toEqual({
      kind: 'ok',
      value: { saved: [] },
    })
  })

  it('is never a path of its own: its name cannot leave the folder', async () => {
    const proposals: string[] = []
    const app = await wiredApp({
      'App.getPath': '/documenten',
      'Dialog.showSaveDialog': (_window: unknown, { defaultPath }: { defaultPath: string }) => {
        proposals.push(defaultPath)
        return Promise.resolve({ canceled: true, filePath: '' })
      },
    })
    for (const name of [
      '../../etc/passwd',
      '..\\x.xlsx',
      '/etc/passwd',
      '.bashrc',
      '\u0000',
      '..',
    ]) {
      await save(app, await fileIn(app, name, 'x'))
    }
    expect(proposals).toHaveLength(6)
    expect(proposals.filter((path) => !/^[/\\]documenten[/\\][^/\\.][^/\\]*$/.test(path))).toEqual(
      [],
    )
  })

  it('is asked about once when the folder is synced, and goes where she says in the end', async () => {
    const home = temporaryFolder()
    const places = ['OneDrive - Gemeente Voorbeeld', 'Bureaublad'].map((name) => join(home, name))
    for (const place of places) mkdirSync(place)
    const asked: { message: string; buttons: string[]; defaultId: number }[] = []
    const proposed: string[] = []
    const app = await wiredApp({
      'App.getPath': places[0],
      'Dialog.showSaveDialog': (_window: unknown, { defaultPath }: { defaultPath: string }) => {
        proposed.push(defaultPath)
        const isSecond = proposed.length === 2
        const filePath = isSecond ? join(places[1] ?? '', 'een.xlsx') : defaultPath
        return Promise.resolve({ canceled: false, filePath })
      },
      'Dialog.showMessageBox': (_window: unknown, words: (typeof asked)[number]) => {
        asked.push(words)
        return Promise.resolve({ response: asked.length === 1 ? 0 : 1 })
      },
    })
    const one = await fileIn(app, 'een.xlsx', 'een')
    expect((await save(app, one)).value.saved).toEqual([one.id])
    expect(asked).toMatchObject([
      {
        message: 'Deze map staat ook op OneDrive.',
        buttons: ['Andere map kiezen', 'Toch hier bewaren', 'Annuleren'],
        defaultId: 0,
      },
    ])
    expect([readdirSync(places[0] ?? ''), readdirSync(places[1] ?? '')]).toEqual([[], ['een.xlsx']])

    // Two at once: the second goes to the same folder without asking again; a calendar holds no names.
    const two = [await fileIn(app, 'twee.xlsx', '2'), await fileIn(app, 'drie.xlsx', '3')]
    expect((await save(app, ...two)).value.saved).toHaveLength(2)
    expect(asked).toHaveLength(2)
    await save(app, await fileIn(app, 'jaar.ics', '4'))
    expect(asked).toHaveLength(2)
    expect(readdirSync(places[0] ?? '').sort()).toEqual(['drie.xlsx', 'jaar.ics', 'twee.xlsx'])
  })

  it('gets another name when the first one cannot be written', async () => {
    const folder = temporaryFolder()
    // A folder in the way cannot be renamed over, as a workbook open in Excel cannot.
    const inTheWay = join(folder, 'Begroting.xlsx')
    mkdirSync(inTheWay)
    writeFileSync(join(inTheWay, 'x'), '')
    const asked: { message: string; buttons: string[] }[] = []
    const app = await wiredApp({
      'App.getPath': folder,
      'Dialog.showSaveDialog': (_window: unknown, { defaultPath }: { defaultPath: string }) =>
        Promise.resolve({ canceled: false, filePath: defaultPath }),
      'Dialog.showMessageBox': (
        _window: unknown,
        words: { message: string; buttons: string[] },
      ) => {
        asked.push(words)
        return Promise.resolve({ response: asked.length === 1 ? 0 : 1 })
      },
    })
    const file = await fileIn(app, 'Begroting.xlsx', 'bedragen')
    expect(await save(app, file)).toEqual({ kind: 'ok', value: { saved: [file.id] } })
    expect(asked.map(({ message, buttons }) => [message, buttons])).toEqual([
      ['Begroting.xlsx is niet bewaard.', ['Opnieuw proberen', 'Andere naam', 'Annuleren']],
      ['Begroting.xlsx is niet bewaard.', ['Opnieuw proberen', 'Andere naam', 'Annuleren']],
    ])
    expect(readdirSync(folder).sort()).toEqual(['Begroting (2).xlsx', 'Begroting.xlsx'])
    expect(readFileSync(join(folder, 'Begroting (2).xlsx'), 'utf8')).toBe('bedragen')
    expect(existsSync(join(inTheWay, 'x'))).toBe(true)
  })

  it('says that the workbook may be open in Excel when Windows says no, and gives up when she does', async () => {
    const asked: { detail: string; defaultId: number }[] = []
    const fake = await bootMain({
      'Dialog.showSaveDialog': Promise.resolve({ canceled: false, filePath: '/x/Begroting.xlsx' }),
      'Dialog.showMessageBox': (_window: unknown, words: { detail: string; defaultId: number }) => {
        asked.push(words)
        return Promise.resolve({ response: 2 })
      },
      'UtilityProcess.postMessage': (message: ToBackend) => {
        if (message.kind !== 'ask') return
        const file = { id: 'a', name: 'Begroting.xlsx', size: 1 }
        const reply = message.question === 'findFile' ? file : 'busy'
        queueMicrotask(() => fromBackend(fake, { kind: 'reply', id: message.id, reply }))
      },
    })
    const request = { name: 'host.saveFiles', text: '{"ids":["a"]}' }
    expect(await callHandler(fake)(ownEvent(fake), request)).toEqual({
      kind: 'ok',
      value: { saved: [] },
    })
    expect(asked).toMatchObject([
      {
        detail:
          'Het bestand is misschien nog geopend in Excel. Sluit het daar, of kies een andere naam.',
        defaultId: 1,
      },
    ])
    const errors = ['EBUSY', 'EPERM', 'EACCES', 'ENOSPC', 'ENOENT', 'EISDIR']
    expect(errors.map((code) => outcomeOf(Object.assign(new Error(), { code })))).toEqual([
      'busy',
      'busy',
      'busy',
      'failed',
      'failed',
      'failed',
    ])
  })

  it('is skipped when the backend no longer has it', async () => {
    const app = await wiredApp()
    expect(await app.bridge.call('host.saveFiles', { ids: ['unknown'] })).toEqual({
      kind: 'ok',
      value: { saved: [] },
    })
    expect(app.fake.callsOf('Dialog', 'showSaveDialog')).toEqual([])
  })
})

describe('another name', () => {
  it('counts on from the name that was taken', () => {
    const names = ['Begroting.xlsx', 'Begroting (2).xlsx', 'zonder', 'a.b (9).csv']
    expect(names.map(otherNameFor)).toEqual([
      'Begroting (2).xlsx',
      'Begroting (3).xlsx',
      'zonder (2)',
      'a.b (10).csv',
    ])
  })
})
