import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NetworkFilter } from '#renderer/screens/network/network-filter'
import { useQuickFilter } from '#renderer/screens/network/use-quick-filter'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('keeps every letter when two searches are on their way and the next is being typed', () => {
  const sent: NetworkFilter[] = []
  const { result, rerender } = renderHook(
    (address: NetworkFilter) => useQuickFilter(address, (filter) => sent.push(filter)),
    { initialProps: {} },
  )
  const type = (zoek: string) => act(() => result.current.onPart({ zoek }))
  const rest = () => act(() => void vi.advanceTimersByTime(300))
  type('a')
  rest()
  type('ab')
  rest()
  expect(sent).toEqual([{ zoek: 'a' }, { zoek: 'ab' }])
  type('abc')
  rerender({ zoek: 'a' })
  expect(result.current.filter.zoek).toBe('abc')
  rerender({ zoek: 'ab' })
  expect(result.current.filter.zoek).toBe('abc')
  rest()
  expect(sent.at(-1)).toEqual({ zoek: 'abc' })
  rerender({ zoek: 'abc' })
  rerender({ zoek: 'iets anders' })
  expect(result.current.filter.zoek).toBe('iets anders')
})

it('does not fall back to an earlier search that arrives after a later one was sent', () => {
  const { result, rerender } = renderHook(
    (address: NetworkFilter) => useQuickFilter(address, () => undefined),
    { initialProps: {} },
  )
  for (const zoek of ['a', 'ab']) {
    act(() => result.current.onPart({ zoek }))
    act(() => void vi.advanceTimersByTime(300))
  }
  rerender({ zoek: 'a' })
  expect(result.current.filter.zoek).toBe('ab')
  rerender({ zoek: 'ab' })
  expect(result.current.filter.zoek).toBe('ab')
})
