import { cleanup, render, screen } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { createAppRouter } from '#renderer/app/router'
import { askAgain } from '#renderer/lib/revision'
import { installBridge, ok } from '../bridge.ts'

const batch = {
  ...{ id: 'b-1', kind: 'invitation', way: 'letter', language: 'Nederlands', subject: 'Welkom' },
  ...{ madeAt: '2025-01-21T13:00:00.000Z', sentAt: null, people: 1 },
  ...{ eventId: 'e-1', eventTitle: 'CoP Taal' },
}
const noLonger = { total: 0, names: [] }
const message = (index: number) => ({
  ...{ id: `m-${index}`, personId: `p-${index}`, name: `Gast ${index}`, email: null, phone: null },
  ...{ subject: null, body: `Brief ${index}` },
})
const round = {
  ...{ kind: 'invitation', title: 'CoP Taal', isCancelled: false, receivers: [], values: {} },
  ...{ sender: { name: null, email: null }, texts: [], drafts: 0, proposedAnswerBefore: null },
}
const letter = {
  ...round,
  ...{ kind: 'newsletter', groups: [], news: [], proposedBody: '' },
  withoutConsent: { total: 0, names: [] },
}
const gone = { kind: 'refused', reason: 'not-found', sentence: 'Dit is weg.' } as const

const places = {
  event: '/bijeenkomsten/e-1/berichten?ronde=b-1',
  newsletter: '/netwerk/nieuwsbrief?ronde=b-1',
}

function open(path: string, shown: object, batches: readonly object[] = [batch]) {
  const bridge = installBridge({
    'messages.round': () => ok(round),
    'messages.newsletter': () => ok(letter),
    'messages.batches': () => ok(batches),
    'messages.batch': () => ok(shown),
  })
  const history = createMemoryHistory({ initialEntries: [path] })
  render(<RouterProvider router={createAppRouter(history)} />)
  return bridge
}

afterEach(cleanup)

it.each([places.event, places.newsletter])(
  'goes back to making a round when the round at %s was undone',
  async (path) => {
    const shown = { ...batch, messages: [message(0)], noLonger }
    const bridge = open(path, shown)
    expect(await screen.findByText(/Brief 0/)).toBeDefined()
    Object.assign(bridge.answers, {
      'messages.batches': () => ok([]),
      'messages.batch': () => gone,
    })
    act(askAgain)
    expect(
      await screen.findByText('Nog geen ronde. Wat u maakt, komt hier te staan.'),
    ).toBeDefined()
    expect(await screen.findByRole('button', { name: /^Maak 0/ })).toBeDefined()
    expect(screen.queryByText('Dit is weg.')).toBeNull()
  },
)

it('asks for every letter, so that none stays unprinted', async () => {
  const many = { ...batch, people: 250 }
  const bridge = open(places.event, { ...many, messages: [message(0)], noLonger }, [many])
  await screen.findByText(/Brief 0/)
  const asked = bridge.calls.filter(({ name }) => name === 'messages.batch')
  expect(asked.map(({ input }) => input)).toContainEqual({ batchId: 'b-1', limit: 250 })
})

it('names whom a draft is no longer for', async () => {
  const names = ['Noor Verzinsel', 'Żaneta Verzinsel']
  open(places.event, { ...batch, messages: [message(0)], noLonger: { total: 3, names } })
  expect(
    await screen.findByText(
      'Voor 3 mensen is dit bericht niet meer: Noor Verzinsel, Żaneta Verzinsel en nog 1.',
    ),
  ).toBeDefined()
})
