import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contract } from '#domain/contract'
import type { CallName } from '#domain/contract'
import type { Entry } from '#domain/contract/kinds'
import { recoveryKeyBytes, recoveryKeyFrom } from '#domain/security/recovery-key'
import { ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { hasKeyFile, openFolder, otherPassword, password, withName } from './a-safe-folder.ts'

const names = Object.keys(contract) as CallName[]
const ordinary = names.filter((name) => (contract[name] as Entry).kind !== 'keeping')
const wrongKey = recoveryKeyFrom(new Uint8Array(recoveryKeyBytes))

it('opens with the password only: the machine has forgotten its key', async () => {
  const folder = aFolder()
  const first = openFolder(folder)
  await withName(first)
  const hash = await hashOf(first)
  const state = await valueOf(first, 'keys.setPassword', { password })
  expect(state).toMatchObject({ hasPassword: true, opensWith: 'password', state: 'open' })
  expect((await valueOf(first, 'system.status', {})).encryption).toBe('password')
  expect([hasKeyFile(folder), existsSync(join(folder, 'schakel.key.kenmerk'))]).toEqual([
    false,
    false,
  ])
  first.close()

  const second = openFolder(folder)
  expect(second.opened.state).toBe('locked')
  expect(await ask(second, 'keys.unlock', { password: otherPassword })).toMatchObject({
    kind: 'refused',
    reason: 'password-wrong',
  })
  expect(await valueOf(second, 'keys.unlock', { password })).toEqual({ state: 'open' })
  expect(await hashOf(second)).toBe(hash)
  second.close()
})

it('gives nothing while it is locked, to no call, and wipes its key', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  const name = await withName(backend)
  await valueOf(backend, 'keys.setPassword', { password })
  const key = backend.safe.key
  expect(key?.some((byte) => byte !== 0)).toBe(true)

  const file = backend.files.put('lijst.xlsx', Buffer.from(name))
  await valueOf(backend, 'safe.lock', {})
  expect(backend.files.find(file.id)).toBeUndefined()
  expect([backend.safe.key, key?.every((byte) => byte === 0)]).toEqual([null, true])
  for (const each of ordinary) {
    const answer = await backend.dispatch(each, {})
    expect([each, answer]).toMatchObject([each, { kind: 'unavailable', state: 'locked' }])
  }
  for (const each of names.filter((call) => !ordinary.includes(call))) {
    const answer = await backend.dispatch(each, {})
    expect(JSON.stringify(answer)).not.toContain(name.split(' ')[0])
  }
  expect(await valueOf(backend, 'safe.open', {})).toMatchObject({ state: 'locked' })
  await valueOf(backend, 'keys.unlock', { password })
  expect((await valueOf(backend, 'system.status', {})).counts.people).toBe(1)
  backend.close()
})

it('makes the fifth wrong try wait, also when many come at once, and never wipes', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  await valueOf(backend, 'safe.lock', {})
  const tries = Array.from({ length: 8 }, () =>
    ask(backend, 'keys.unlock', { recoveryKey: wrongKey }),
  )
  const reasons = (await Promise.all(tries)).map(
    (answer) => answer.kind === 'refused' && answer.reason,
  )
  expect(reasons.filter((reason) => reason === 'recovery-key-wrong')).toHaveLength(5)
  expect(reasons.filter((reason) => reason === 'unlock-must-wait')).toHaveLength(3)
  expect(await ask(backend, 'keys.unlock', { password })).toMatchObject({
    reason: 'unlock-must-wait',
  })
  expect(await valueOf(backend, 'keys.state', {})).toMatchObject({ waitSeconds: 5 })
  backend.close()
  const later = openFolder(folder)
  await valueOf(later, 'keys.unlock', { password })
  later.close()
})

it('says what was typed wrong in a recovery key, and counts no try for it', async () => {
  const backend = openFolder(aFolder())
  const { recoveryKey } = await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  await valueOf(backend, 'safe.lock', {})
  for (let count = 0; count < 12; count += 1) {
    const answer = await ask(backend, 'keys.unlock', {
      recoveryKey: recoveryKey.slice(0, 10 + count),
    })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'recovery-key-mistyped' })
  }
  expect(
    await ask(backend, 'keys.unlock', { recoveryKey: `${recoveryKey.slice(0, -1)}*` }),
  ).toMatchObject({ sentence: expect.stringContaining('*') as string })
  expect(await valueOf(backend, 'keys.unlock', { recoveryKey })).toEqual({ state: 'open' })
  backend.close()
})

it('opens with the recovery key when the key file is gone, and makes it again', async () => {
  const folder = aFolder()
  const first = openFolder(folder)
  const hash = await hashOf(first)
  const { recoveryKey } = await valueOf(first, 'keys.makeRecoveryKey', {})
  first.close()
  const before = readFileSync(join(folder, 'schakel.key'))
  rmSync(join(folder, 'schakel.key'))

  const second = openFolder(folder)
  expect(second.opened.state).toBe('key-missing')
  expect(await valueOf(second, 'safe.state', {})).toMatchObject({
    opensWith: { password: false, recoveryKey: true },
  })
  await valueOf(second, 'keys.unlock', { recoveryKey })
  expect(await hashOf(second)).toBe(hash)
  second.close()
  expect(readFileSync(join(folder, 'schakel.key'))).toEqual(before)
  const third = openFolder(folder)
  expect(third.opened.state).toBe('open')
  third.close()
})

it('opens with the recovery key where the key is of other data, and keeps that one aside', async () => {
  const [folder, other] = [aFolder(), aFolder()]
  const first = openFolder(folder)
  const { recoveryKey } = await valueOf(first, 'keys.makeRecoveryKey', {})
  first.close()
  openFolder(other).close()
  copyFileSync(join(other, 'schakel.key'), join(folder, 'schakel.key'))

  const second = openFolder(folder)
  expect(second.opened.state).toBe('wrong-key')
  await valueOf(second, 'keys.unlock', { recoveryKey })
  second.close()
  const third = openFolder(folder)
  expect(third.opened.state).toBe('open')
  third.close()
  expect(readFileSync(join(folder, 'schakel.key.van-andere-gegevens'))).toEqual(
    readFileSync(join(other, 'schakel.key')),
  )
})

it('asks the password of now before another one, or before it goes', async () => {
  const backend = openFolder(aFolder())
  await valueOf(backend, 'keys.setPassword', { password })
  const wrong = [
    await ask(backend, 'keys.setPassword', { password: otherPassword }),
    await ask(backend, 'keys.setPassword', { password: otherPassword, current: { password: 'x' } }),
    await ask(backend, 'keys.removePassword', { current: { password: 'x' } }),
  ]
  expect(wrong.map((answer) => answer.kind === 'refused' && answer.reason)).toEqual(
    Array.from({ length: 3 }, () => 'password-wrong'),
  )
  backend.close()
})

it('takes the recovery key in the place of a password that was forgotten', async () => {
  const backend = openFolder(aFolder())
  const current = await valueOf(backend, 'keys.makeRecoveryKey', {})
  await valueOf(backend, 'keys.setPassword', { password })
  await valueOf(backend, 'keys.setPassword', { password: otherPassword, current })
  await valueOf(backend, 'safe.lock', {})
  expect(await valueOf(backend, 'keys.unlock', { password: otherPassword })).toEqual({
    state: 'open',
  })
  backend.close()
})

it('opens by itself again when the password was taken off', async () => {
  const folder = aFolder()
  const backend = openFolder(folder)
  await valueOf(backend, 'keys.setPassword', { password })
  const state = await valueOf(backend, 'keys.removePassword', { current: { password } })
  expect([state.hasPassword, state.opensWith]).toEqual([false, 'key-file'])
  expect(hasKeyFile(folder)).toBe(true)
  backend.close()
  const again = openFolder(folder)
  expect(again.opened.state).toBe('open')
  again.close()
})

it('takes no password under eight signs', async () => {
  const backend = openFolder(aFolder())
  for (const short of ['', '1234567', '        ']) {
    const answer = await ask(backend, 'keys.setPassword', { password: short })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'password-too-short' })
  }
  expect(await valueOf(backend, 'keys.state', {})).toMatchObject({ hasPassword: false })
  backend.close()
})

it('remembers that the recovery key was typed back, and forgets that with a new one', async () => {
  const backend = openFolder(aFolder())
  const first = await valueOf(backend, 'keys.makeRecoveryKey', {})
  const tested = await valueOf(backend, 'keys.testRecoveryKey', first)
  expect(tested.recoveryKey?.testedAt).toBe('2026-11-23T08:00:00.000Z')
  await valueOf(backend, 'keys.makeRecoveryKey', {})
  expect((await valueOf(backend, 'keys.state', {})).recoveryKey?.testedAt).toBeNull()
  expect(await ask(backend, 'keys.testRecoveryKey', first)).toMatchObject({
    reason: 'recovery-key-wrong',
  })
  backend.close()
})

it('locks after what she chose, and with the laptop only when a lock is worth something', async () => {
  const backend = openFolder(aFolder())
  const minutes = async () => (await valueOf(backend, 'keys.state', {})).lockAfterMinutes
  expect(await minutes()).toBeNull()
  expect(await valueOf(backend, 'safe.lock', { because: 'machine' })).toMatchObject({
    state: 'open',
  })
  await valueOf(backend, 'keys.setLockAfter', { minutes: 15 })
  expect(await minutes()).toBe(15)
  expect(await valueOf(backend, 'safe.lock', { because: 'machine' })).toMatchObject({
    state: 'locked',
  })
  await valueOf(backend, 'safe.open', {})
  await valueOf(backend, 'keys.setLockAfter', { minutes: 'never' })
  await valueOf(backend, 'keys.setPassword', { password })
  expect(await minutes()).toBeNull()
  expect(await valueOf(backend, 'safe.lock', { because: 'machine' })).toMatchObject({
    state: 'locked',
  })
  backend.close()
})
