import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isFinal } from '#domain/commands/final'
import { contract } from '#domain/contract'
import type { CommandName } from '#domain/contract'
import type { Entry } from '#domain/contract/kinds'
import { findBrokenAudit } from '#backend/db/audit'
import { reportRow, times } from '../../faults/report-row.ts'
import { aBackend, ask, hashOf } from '../../builders/a-backend.ts'
import { inThisProcess } from '../excel-read/in-this-process.ts'
import { diceOf, randomInput } from './random-input.ts'
import { aBusyDesk, aReadList } from './busy-desk.ts'
import { worldOf } from './world.ts'

const runs = Number(process.env['SCHAKEL_UNDO_RUNS'] ?? times({ short: 40, long: 1000 }))

const commands = Object.entries<Entry>(contract)
  .filter(([, { kind }]) => kind === 'command')
  .map(([name]) => name as CommandName)
  // Paid is final: payments.test.ts looks at those on their own.
  .filter((name) => !isFinal(name))

const wish = fc.record({
  name: fc.constantFrom(...commands),
  throws: fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
})

it('undoing everything gives the first content, redoing everything the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 50 }), async (wishes) => {
      const backend = aBackend({ startGateChild: inThisProcess })
      const file = await aReadList(backend)
      const first = await hashOf(backend)
      await aBusyDesk(backend)
      for (const { name, throws } of wishes) {
        const input = randomInput[name](await worldOf(backend, file), diceOf(throws))
        const answer = await backend.dispatch(name, input)
        expect(answer.kind, `${name} ${JSON.stringify(answer)}`).toMatch(/^(ok|refused)$/)
      }
      const last = await hashOf(backend)
      let steps = 0
      while ((await ask(backend, 'history.undo', {})).kind === 'ok') steps += 1
      expect(await hashOf(backend)).toBe(first)
      for (let step = 0; step < steps; step += 1) await ask(backend, 'history.redo', {})
      expect(await hashOf(backend)).toBe(last)
      if (backend.opened.state !== 'open') throw new Error('The store closed')
      expect(backend.opened.store.read(findBrokenAudit)).toBeUndefined()
      backend.close()
    }),
    { numRuns: runs },
  )
  reportRow('U1', runs, { 'other content after undo or redo': 0 })
}, 3_600_000)

// Setting up is only done once, before there are people.
const isForEmptyDesk = (name: CommandName) =>
  name === 'system.setUp' || name === 'regionPackage.take'

it.each(commands)('%s can be taken back and done again', async (name) => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const backend = aBackend({ startGateChild: inThisProcess })
    const file = await aReadList(backend)
    if (!isForEmptyDesk(name)) await aBusyDesk(backend)
    const before = await hashOf(backend)
    const throws = Array.from(
      { length: 8 },
      (_, index) => (seed * 48_271 + index * 104_729) % 99_991,
    )
    const input = randomInput[name](await worldOf(backend, file), diceOf(throws))
    const answer = await backend.dispatch(name, input)
    const isDone = answer.kind === 'ok' && (answer.step !== undefined || !isStep(name))
    if (!isDone) continue
    const after = await hashOf(backend)
    if (isStep(name)) {
      await ask(backend, 'history.undo', {})
      expect(await hashOf(backend)).toBe(before)
      await ask(backend, 'history.redo', {})
      expect(await hashOf(backend)).toBe(after)
    }
    backend.close()
    return
  }
  throw new Error(`${name} never said yes`)
})

// How the screen looks and when it locks is no content, and no step to take back.
const settings: readonly CommandName[] = [
  'system.changeAppearance',
  'calendar.hideLayers',
  'keys.setLockAfter',
  'lists.chooseColumns',
  'budget.chooseWorkbook',
  'messages.setSender',
]

function isStep(name: CommandName): boolean {
  return !settings.includes(name)
}
