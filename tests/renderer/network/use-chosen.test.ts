import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useChosen } from '#renderer/screens/network/use-chosen'

afterEach(cleanup)

type Answer = (ids: readonly string[] | undefined) => void

function aList() {
  const asked: Answer[] = []
  const { result } = renderHook(() =>
    useChosen(() => new Promise<readonly string[] | undefined>((answer) => asked.push(answer))),
  )
  const chosen = () => [...result.current.chosen]
  const choose = (...keys: string[]) => act(() => result.current.selection.onChange(new Set(keys)))
  const answer = (index: number, ids: readonly string[] | undefined) =>
    act(async () => {
      asked[index]?.(ids)
      await Promise.resolve()
    })
  return { chosen, choose, answer }
}

it('takes rows on their way for who stands there', async () => {
  const { chosen, choose, answer } = aList()
  choose('anna', 'coming 1')
  await answer(0, ['anna', 'bas'])
  expect(chosen()).toEqual(['anna', 'bas'])
})

it('lets an answer that comes late change nothing of what was chosen since', async () => {
  const { chosen, choose, answer } = aList()
  choose('coming 0', 'coming 1')
  choose('coming 0')
  await answer(1, ['daan', 'els'])
  await answer(0, ['anna', 'bas'])
  expect(chosen()).toEqual(['daan'])
  choose('coming 0')
  choose('bas')
  await answer(2, ['anna'])
  expect(chosen()).toEqual(['bas'])
})

it('keeps who was chosen when it cannot be told who the others are', async () => {
  const { chosen, choose, answer } = aList()
  choose('anna')
  choose('anna', 'coming 1')
  await answer(0, undefined)
  expect(chosen()).toEqual(['anna'])
})
