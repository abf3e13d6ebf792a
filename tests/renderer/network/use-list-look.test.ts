import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useListLook } from '#renderer/screens/network/use-list-look'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

const sort = { columnId: 'name', direction: 'descending' } as const

it('shows the columns of a list that is opened, and leaves those she keeps as they are', async () => {
  const kept = ['name', 'email']
  const bridge = installBridge({ 'lists.columns': () => ok({ columns: kept }) })
  const { result } = renderHook(() => useListLook('people'))
  await waitFor(() => expect(result.current?.columns).toEqual(kept))
  act(() => result.current?.onShow({ columns: ['name', 'phone'], sort }))
  expect(result.current).toMatchObject({ columns: ['name', 'phone'], sort })
  act(() => result.current?.onColumns(['name', 'phone', 'function']))
  expect(result.current?.columns).toEqual(['name', 'phone', 'function'])
  act(() => result.current?.onShow(undefined))
  expect(result.current?.columns).toEqual(kept)
  expect(bridge.namesOf()).not.toContain('lists.chooseColumns')
})
