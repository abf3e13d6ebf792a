import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { afterEach, expect, it } from 'vitest'
import type { Answer, StoreState } from '#domain/contract/answers'
import { createAppRouter } from '#renderer/app/router'
import { problem } from '#renderer/lib/messages'
import { unavailable } from '#renderer/lib/unavailable'
import { installBridge, ok } from '../bridge.ts'

const fault = { kind: 'fault', sentence: 'De map is weg.' } as const

function openClosed(state: StoreState, answers: Parameters<typeof installBridge>[0]) {
  const closed: Answer = { kind: 'unavailable', state, sentence: 'Er is iets stuk.' }
  installBridge({
    'system.status': () => closed,
    'system.appearance': () => closed,
    'safe.open': () => fault,
    ...answers,
  })
  const history = createMemoryHistory({ initialEntries: ['/vandaag'] })
  render(<RouterProvider router={createAppRouter(history)} />)
}

async function sayAndClose() {
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(fault.sentence)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Sluit' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

afterEach(() => {
  cleanup()
  problem.set(undefined)
  unavailable.set(undefined)
})

it('says what went wrong when she tries again', async () => {
  openClosed('read-only', {})
  fireEvent.click(await screen.findByRole('button', { name: 'Probeer het opnieuw' }))
  await sayAndClose()
})

it('says what went wrong on the lock page', async () => {
  const opensWith = { password: false, recoveryKey: false, machine: true }
  openClosed('locked', { 'safe.state': () => ok({ state: 'locked', opensWith }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Open Schakel' }))
  await sayAndClose()
})

it('says that the copies cannot be listed, instead of waiting for ever', async () => {
  openClosed('damaged', { 'backups.list': () => fault })
  await sayAndClose()
})
