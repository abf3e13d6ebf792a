import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { EventId } from '#domain/shared/ids'
import { useNameable } from '#renderer/screens/closing/use-nameable'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

it('names who was there first, and nobody who was erased', async () => {
  const guest = { tellsApart: [], organisation: null, isPresent: true, isErased: false }
  const people = [
    { ...guest, personId: 'anna', name: 'Anna Fictie', isPresent: false },
    { ...guest, personId: 'bram', name: 'Bram Fictie' },
    { ...guest, personId: 'gone', name: '[gewist]', isErased: true },
  ]
  installBridge({
    'attendance.list': () => ok({ people }),
    'plan.overview': () => ok({ actions: [], indicators: [] }),
  })
  const { result } = renderHook(() => useNameable('event' as EventId))
  await waitFor(() => expect(result.current.people).not.toEqual([]))
  expect(result.current.people.map(({ name }) => name)).toEqual(['Bram Fictie', 'Anna Fictie'])
})
