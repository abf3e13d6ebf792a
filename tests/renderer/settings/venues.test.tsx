import { cleanup, render, screen } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { afterEach, expect, it } from 'vitest'
import { createAppRouter } from '#renderer/app/router'
import { installBridge, ok } from '../bridge.ts'

const region = { name: 'Achterhoek', source: null, gemeenten: [], chainRoles: [] }
const zaal = { id: 'v-1', name: 'De Verzonnen Zaal', gemeenteId: null, gemeenteName: null }

function open(path: string, venues: readonly object[]) {
  installBridge({
    'region.get': () => ok(region),
    'venues.list': () => ok(venues),
    'venues.get': () => ({ kind: 'refused', reason: 'not-found', sentence: 'Dit is weg.' }),
  })
  const history = createMemoryHistory({ initialEntries: [path] })
  render(<RouterProvider router={createAppRouter(history)} />)
}

afterEach(cleanup)

it('keeps the list when the chosen place is gone, as after an undo', async () => {
  open('/instellingen/plaatsen?kies=weg', [zaal])
  expect(await screen.findByText(/^Deze plaats staat er niet meer/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'De Verzonnen Zaal' })).toBeDefined()
})

it('teaches what a place is while there is none', async () => {
  open('/instellingen/plaatsen', [])
  expect(await screen.findByText(/^Nog geen plaats\. Een plaats is/)).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Nieuwe plaats' })).toBeDefined()
})
