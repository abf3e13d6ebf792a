import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { GroupId } from '#domain/shared/ids'
import { ListToExcel } from '#renderer/screens/network/list-to-excel.tsx'
import { questionOf } from '#renderer/screens/network/people-question'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

it('puts in the workbook what the grid shows: the group that is open, in the order of the grid', async () => {
  const bridge = installBridge({
    'people.export': () => ok({ files: [], count: 0 }),
    'host.saveFiles': () => ok([]),
  })
  const filter = { eigen: 'g-1' as GroupId, zoek: 'bo' }
  const sort = { columnId: 'organisation', direction: 'descending' } as const
  render(<ListToExcel filter={filter} sort={sort} />)
  fireEvent.click(screen.getByRole('button', { name: /Excel/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /wordt/ }))
  await vi.waitFor(() => expect(bridge.namesOf()).toContain('people.export'))
  const input = bridge.calls.find(({ name }) => name === 'people.export')?.input
  expect(input).toMatchObject({ list: questionOf(filter, sort), showsSensitiveRoles: false })
  expect(input).toMatchObject({ list: { groupId: 'g-1', sort: 'organisation', direction: 'down' } })
})

it('asks of organisations too whether sensitive roles go along', async () => {
  const bridge = installBridge({
    'organisations.export': () => ok({ files: [], count: 0 }),
    'host.saveFiles': () => ok([]),
  })
  const sort = { columnId: 'people', direction: 'ascending' } as const
  render(<ListToExcel filter={{ toon: 'organisaties' }} sort={sort} />)
  fireEvent.click(screen.getByRole('button', { name: /Excel/ }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /wordt/ }))
  await vi.waitFor(() => expect(bridge.namesOf()).toContain('organisations.export'))
  const input = bridge.calls.find(({ name }) => name === 'organisations.export')?.input
  expect(input).toMatchObject({ list: { sort: 'people' }, showsSensitiveRoles: false })
})
