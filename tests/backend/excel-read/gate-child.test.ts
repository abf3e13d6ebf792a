import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { forkGateChild, gateArguments } from '#backend/excel/read/fork-gate-child'
import type { GateChild } from '#backend/excel/read/gate-child-port'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { aWorkbook, rowsXml, sheetXml } from './workbook-builder.ts'

/** A child that never answers and remembers that it was stopped. */
function aSilentChild() {
  const stopped: string[] = []
  const child: GateChild = {
    send: () => undefined,
    onMessage: () => undefined,
    onEnd: () => undefined,
    kill: () => void stopped.push('killed'),
  }
  return { stopped, start: () => child }
}

describe('the process that reads a workbook', () => {
  it('answers with plain cells and says how far it is', async () => {
    const steps: string[] = []
    const answer = await readWorkbook(aWorkbook(), 'lijst.xlsx', {
      onProgress: (step) => steps.push(step),
    })
    expect(answer.kind).toBe('read')
    expect(steps).toEqual(['checking', 'unpacking', 'reading', 'done'])
  })

  it('reads a merge of a whole sheet, which kills the bare library', async () => {
    const sheet = sheetXml(rowsXml([['Naam'], ['Bo Proef']]), {
      after: '<mergeCells count="1"><mergeCell ref="B1:XFD1048576"/></mergeCells>',
    })
    expect((await readWorkbook(aWorkbook({ sheet }), 'lijst.xlsx')).kind).toBe('read')
  })

  it('may die of a file: the program lives on and says so', async () => {
    const cells = Array.from({ length: 200 }, (_, index) => index)
    const sheet = sheetXml(rowsXml(Array.from({ length: 4_000 }, () => cells)))
    const answer = await readWorkbook(aWorkbook({ sheet }), 'lijst.xlsx', {
      startChild: () => forkGateChild(48),
      seconds: 60,
    })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'too-heavy' })
  }, 90_000)

  it('is stopped at the time limit', async () => {
    const child = aSilentChild()
    const options = { startChild: child.start, seconds: 0.05 }
    const answer = await readWorkbook(aWorkbook(), 'lijst.xlsx', options)
    expect(answer).toMatchObject({ kind: 'refused', reason: 'too-slow' })
    expect(child.stopped).toEqual(['killed'])
  })

  it('is stopped when the user stops', async () => {
    const child = aSilentChild()
    const stop = new AbortController()
    const reading = readWorkbook(aWorkbook(), 'lijst.xlsx', {
      startChild: child.start,
      signal: stop.signal,
    })
    stop.abort()
    expect(await reading).toMatchObject({ kind: 'refused', reason: 'cancelled' })
    expect(child.stopped).toEqual(['killed'])
  })

  it('cannot leave a file behind, because it may not write', () => {
    const target = join(tmpdir(), 'schakel-gate-proof')
    const script = `require('node:fs').writeFileSync(${JSON.stringify(target)}, 'x')`
    const run = spawnSync(process.execPath, [...gateArguments(64), '-e', script])
    expect(String(run.stderr)).toContain('ERR_ACCESS_DENIED')
  })
})
