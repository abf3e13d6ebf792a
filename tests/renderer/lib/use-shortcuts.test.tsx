import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { useShortcuts } from '#renderer/lib/use-shortcuts'

function Desk({ onKeep }: { onKeep: (typed: string) => Promise<object> }) {
  const [path, setPath] = useState('/plan')
  useShortcuts('plan', setPath)
  return path === '/plan' ? (
    <KeptField label="Notitie" isMultiline value="" onKeep={onKeep} />
  ) : (
    <p>{path}</p>
  )
}

afterEach(cleanup)

it('keeps what was typed in a field when Alt and a digit go to another place', () => {
  const onKeep = vi.fn((typed: string) => Promise.resolve({ typed }))
  render(<Desk onKeep={onKeep} />)
  const field = screen.getByRole('textbox', { name: 'Notitie' })
  field.focus()
  fireEvent.change(field, { target: { value: 'Bel de bakker terug' } })
  fireEvent.keyDown(field, { key: '1', altKey: true })
  expect(screen.getByText('/vandaag')).toBeDefined()
  expect(onKeep.mock.calls).toEqual([['Bel de bakker terug']])
})
