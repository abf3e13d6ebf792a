import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ImportRow } from '#domain/contract/exchange'
import type { FileRef } from '#domain/contract/scalars'
import { choicesAfter } from '#renderer/screens/import/import-choices'
import { emptyFill, usePreview } from '#renderer/screens/import/use-preview'
import type { Wanted } from '#renderer/screens/import/use-preview'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

const wanted: Wanted = {
  ...{ file: 'f-1' as FileRef['id'], sheet: null, mapping: null, target: null, fill: emptyFill },
}

it('says that what is seen is not what is wanted, until the answer to the change is there', async () => {
  installBridge({ 'import.preview': () => ok({ fileName: 'lijst.csv' }) })
  const { result, rerender } = renderHook((asked: Wanted) => usePreview(asked), {
    initialProps: wanted,
  })
  await waitFor(() => expect(result.current?.isOfWanted).toBe(true))
  act(() => rerender({ ...wanted, fill: { ...emptyFill, organisationName: 'Fijnder' } }))
  expect(result.current).toMatchObject({ isOfWanted: false, preview: { fileName: 'lijst.csv' } })
  await waitFor(() => expect(result.current?.isOfWanted).toBe(true))
})

it('keeps what was said about rows when only what holds for the whole list changes', () => {
  const row = { row: 5 } as ImportRow
  const choices = new Map([[5, { row, choice: { row: 5, choice: 'skip' as const, fields: null } }]])
  expect(choicesAfter(choices, { fill: emptyFill })).toBe(choices)
  expect(choicesAfter(choices, { mapping: [] }).size).toBe(0)
  expect(choicesAfter(choices, { fill: emptyFill, sheet: 'Blad2' }).size).toBe(0)
})
