import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { stopWhenQuiet, testFolder } from '../../../electron/hosts/test-mode.ts'

it('ends after ten minutes in which nothing was heard, and not before', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const stop = vi.fn<() => void>()
  const { heard } = stopWhenQuiet(stop)
  vi.advanceTimersByTime(9 * 60_000)
  heard()
  vi.advanceTimersByTime(9 * 60_000)
  expect(stop).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(stop).toHaveBeenCalledOnce()
})

it('has a folder that is marked as sample data and goes', () => {
  const { folder, remove } = testFolder()
  expect(readdirSync(folder)).toEqual(['voorbeeldgegevens-zonder-sleutel'])
  remove()
  expect(existsSync(folder)).toBe(false)
})

it('runs beside her own data and leaves nothing when it is stopped', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'schakel-tmp-'))
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }))
  const program = join(import.meta.dirname, '../../../electron/hosts/launch.ts')
  const child = spawn(process.execPath, [program, '--test', '--no-open'], {
    env: { ...process.env, TMPDIR: temporary, XDG_DATA_HOME: join(temporary, 'home') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const said = await new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('/start/')) resolve(text)
    })
  })
  expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/start\//)
  const ours = () => readdirSync(temporary).filter((name) => name.startsWith('schakel-'))
  expect(ours()).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(ours()).toEqual([])
  // The screens may have to be built first.
}, 120_000)
