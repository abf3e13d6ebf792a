import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ValueOfCall } from '#renderer/lib/backend'
import { toast } from '#renderer/lib/messages'
import { useCheckAll } from '#renderer/screens/safety/use-check-all'
import { installBridge, ok } from '../bridge.ts'

afterEach(() => {
  cleanup()
  toast.set(undefined)
})

async function findingsOf(found: ValueOfCall<'backups.check'>): Promise<readonly string[]> {
  installBridge({ 'backups.check': () => ok(found) })
  const { result } = renderHook(() => useCheckAll())
  await act(() => result.current.run())
  return result.current.findings
}

it('says that the data is whole only when it was looked at and nothing was found', async () => {
  const copies = { copies: 3, damaged: 1 }
  const whole = 'Uw gegevens zelf zijn heel.'
  expect(await findingsOf({ store: { faults: [] }, ...copies })).toEqual([
    `1 van de 3 kopieën is beschadigd. ${whole}`,
  ])
  const withFault = await findingsOf({ store: { faults: ['structure'] }, ...copies })
  expect(withFault).toHaveLength(2)
  expect(withFault.join(' ')).not.toContain(whole)
  expect(await findingsOf({ store: null, copies: 3, damaged: 2 })).toEqual([
    '2 van de 3 kopieën zijn beschadigd.',
  ])
})
