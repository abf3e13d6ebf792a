import { describe, expect, it, vi } from 'vitest'
import { only, temporaryFolder } from './boot.ts'
import { wiredApp } from './wired.ts'

const keychain = { 'SafeStorage.isAsyncEncryptionAvailable': Promise.resolve(false) }

async function anApp(hasPassword: boolean) {
  const app = await wiredApp(keychain, temporaryFolder())
  if (hasPassword) await app.bridge.call('keys.setPassword', { password: 'drie groene fietsen' })
  const stateNow = async () => {
    const answer = (await app.bridge.call('safe.state', {})) as { value: { state: string } }
    return answer.value.state
  }
  return { machine: only(app.fake, 'PowerMonitor'), stateNow, app }
}

describe('when the laptop locks or sleeps', () => {
  it.each(['lock-screen', 'suspend'])('Schakel with a password locks at %s', async (event) => {
    const { machine, stateNow, app } = await anApp(true)
    expect(await stateNow()).toBe('open')
    machine.emit(event)
    await vi.waitFor(async () => expect(await stateNow()).toBe('locked'))
    expect(await app.bridge.call('people.list', {})).toMatchObject({ kind: 'unavailable' })
    await app.bridge.call('keys.unlock', { password: 'drie groene fietsen' })
    expect(await stateNow()).toBe('open')
  })

  it('Schakel without a password stays open, because the laptop itself is the lock', async () => {
    const { machine, stateNow } = await anApp(false)
    machine.emit('lock-screen')
    await aMoment()
    expect(await stateNow()).toBe('open')
  })
})

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 200))
