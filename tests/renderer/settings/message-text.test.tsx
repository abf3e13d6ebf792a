import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { createAppRouter } from '#renderer/app/router'
import { askAgain } from '#renderer/lib/revision'
import { installBridge, ok } from '../bridge.ts'

const proposal = {
  ...{ kind: 'invitation', length: 'short', language: 'Nederlands', subject: null },
  ...{ body: 'Ons voorstel', isOwn: false },
}

afterEach(cleanup)

it('shows the words of before after an undo, and does not keep the later ones again', async () => {
  let kept: object = proposal
  const bridge = installBridge({
    'messages.texts': () => ok([kept]),
    'messages.setText': (words: object) => {
      kept = { ...proposal, ...words, isOwn: true }
      return ok({ done: true })
    },
  })
  const history = createMemoryHistory({ initialEntries: ['/instellingen/teksten'] })
  render(<RouterProvider router={createAppRouter(history)} />)
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Tekst')
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: 'Mijn woorden' } })
  fireEvent.blur(field)
  await screen.findByText('Van uzelf')
  expect(field.value).toBe('Mijn woorden')

  kept = proposal
  act(askAgain)
  await vi.waitFor(() => expect(field.value).toBe('Ons voorstel'))
  fireEvent.focus(field)
  fireEvent.blur(field)
  await screen.findByText('Voorstel')
  expect(bridge.namesOf().filter((name) => name === 'messages.setText')).toHaveLength(1)
})
