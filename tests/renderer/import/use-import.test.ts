import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import { useImport } from '#renderer/screens/import/use-import'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

const aFile = (name: string) => new File(['Naam;Aanwezig'], name)

/** Answers that a test gives when it wants to, by what was asked. */
function later() {
  const waiting = new Map<string, (answer: Answer) => void>()
  return {
    ask: (key: string) =>
      new Promise<Answer>((resolve) => void waiting.set(key, resolve)) as never as Answer,
    isAsked: (key: string) => waiting.has(key),
    answer: (key: string, value: unknown) =>
      act(async () => {
        waiting.get(key)?.(ok(value))
        await Promise.resolve()
      }),
  }
}

it('goes nowhere for a file that another one replaced, however late its answer comes', async () => {
  const lists = later()
  installBridge({
    'host.takeFile': ({ name }: { name: string }) => ok({ id: name, name }),
    'import.preview': () => ok({ fileName: 'lijst.csv' }),
    'attendance.findList': ({ file }: { file: string }) => lists.ask(file),
  })
  const onAttendanceList = vi.fn()
  const { result } = renderHook(() =>
    useImport({
      ...{ onForm: vi.fn(), onAnnexFile: vi.fn(), onMonthSheet: vi.fn(), onAttendanceList },
      target: null,
    }),
  )
  act(() => void result.current.take(aFile('eerste.csv')))
  await waitFor(() => expect(lists.isAsked('eerste.csv')).toBe(true))
  act(() => void result.current.take(aFile('tweede.csv')))
  await waitFor(() => expect(lists.isAsked('tweede.csv')).toBe(true))
  await lists.answer('eerste.csv', { isList: true, eventId: 'first' })
  expect(onAttendanceList).not.toHaveBeenCalled()
  await lists.answer('tweede.csv', { isList: true, eventId: 'second' })
  expect(onAttendanceList.mock.calls).toMatchObject([['second', { name: 'tweede.csv' }]])
})

it('keeps the newest file when an earlier one arrives after it', async () => {
  const uploads = later()
  installBridge({
    'host.takeFile': ({ name }: { name: string }) => uploads.ask(name),
    'import.preview': () => ok({ fileName: 'lijst.csv' }),
    'attendance.findList': () => ok({ isList: false, eventId: null }),
  })
  const ways = {
    ...{ onForm: vi.fn(), onAttendanceList: vi.fn(), onAnnexFile: vi.fn() },
    onMonthSheet: vi.fn(),
    target: null,
  }
  const { result } = renderHook(() => useImport(ways))
  act(() => void result.current.take(aFile('eerste.csv')))
  await waitFor(() => expect(uploads.isAsked('eerste.csv')).toBe(true))
  act(() => void result.current.take(aFile('tweede.csv')))
  await waitFor(() => expect(uploads.isAsked('tweede.csv')).toBe(true))
  await uploads.answer('tweede.csv', { id: 'tweede.csv', name: 'tweede.csv' })
  await uploads.answer('eerste.csv', { id: 'eerste.csv', name: 'eerste.csv' })
  expect(result.current.wanted?.file).toBe('tweede.csv')
})
