import { createRef } from 'react'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import type { EventId, PersonId } from '#domain/shared/ids'
import { NewOutcome } from '#renderer/screens/closing/new-outcome.tsx'
import { toast } from '#renderer/lib/messages'
import { installBridge, ok } from '../bridge.ts'

afterEach(cleanup)

const henks = ['p-1', 'p-2'].map((id) => ({
  ...{ id: id as PersonId, name: 'Henk Beispiel', detail: id },
}))

function aField(answer: () => Answer = () => ok({ outcomeId: 'o-1' })) {
  const bridge = installBridge({ 'outcomes.add': answer, 'people.chooser': () => ok([]) })
  render(
    <NewOutcome
      eventId={'plan-2025-02-14' as EventId}
      nameable={{ people: henks, actions: [], indicators: [] }}
      filtered={null}
      field={createRef()}
    />,
  )
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: /^Schrijf een afspraak/ })
  const added = () => bridge.calls.filter(({ name }) => name === 'outcomes.add')
  return { field, added }
}

const type = (field: HTMLInputElement, value: string) =>
  fireEvent.change(field, { target: { value } })
const enter = (field: HTMLInputElement) => fireEvent.keyDown(field, { key: 'Enter' })

it('keeps a line once, however often Enter is pressed while the disk is slow', async () => {
  const { field, added } = aField()
  type(field, 'Belt de bakker (voorbeeld)')
  enter(field)
  enter(field)
  await waitFor(() => expect(field.value).toBe(''))
  expect(added()).toHaveLength(1)
})

it('says that more people have the name that was typed', async () => {
  const { field, added } = aField()
  type(field, '@Henk Beispiel belt de bakker')
  fireEvent.blur(field)
  enter(field)
  await waitFor(() => expect(toast.get()?.sentence).toContain('Meer mensen heten ‘Henk Beispiel’.'))
  expect(toast.get()?.sentence).not.toContain('kent')
  expect(added()[0]?.input).toMatchObject({ text: '@Henk Beispiel belt de bakker', owner: null })
})

it('gives the line back when it was refused', async () => {
  const { field } = aField(() => ({
    ...{ kind: 'refused', reason: 'not-found', sentence: 'Dit staat niet meer in Schakel.' },
  }))
  type(field, 'Belt de bakker (voorbeeld)')
  enter(field)
  await screen.findByText('Dit staat niet meer in Schakel.')
  expect(field.value).toBe('Belt de bakker (voorbeeld)')
})
