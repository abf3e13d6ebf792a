import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { SearchPicker } from '#renderer/components/search-picker.tsx'

afterEach(cleanup)

function Who() {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  return (
    <form aria-label="Gesprek">
      <SearchPicker
        label="Met wie"
        found={[]}
        typed={typed}
        onType={setTyped}
        chosen={chosen.map((id) => ({ id, label: id }))}
        onAdd={() => undefined}
        onRemove={() => undefined}
        asNew={(name) => `Nieuw mens: ${name}`}
        onNew={(name) => setChosen([...chosen, name])}
      />
    </form>
  )
}

it('keeps a name that was typed and left, says it is not chosen yet, and can be found by a save', () => {
  render(<Who />)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Met wie' })
  act(() => field.focus())
  fireEvent.input(field, { target: { value: 'Yara Droomer' } })
  act(() => field.blur())
  expect(field.value).toBe('Yara Droomer')
  expect(screen.getByText(/^‘Yara Droomer’ is nog niet gekozen/)).toBeDefined()
  expect(document.querySelector('[data-typed-wrong] input')).toBe(field)
})

it('takes the new name that was chosen and is empty again', async () => {
  render(<Who />)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Met wie' })
  act(() => field.focus())
  fireEvent.input(field, { target: { value: 'Yara Droomer' } })
  fireEvent.click(await screen.findByRole('option', { name: 'Nieuw mens: Yara Droomer' }))
  act(() => field.blur())
  expect(field.value).toBe('')
  expect(screen.getByText('Yara Droomer')).toBeDefined()
  expect(document.querySelector('[data-typed-wrong]')).toBeNull()
})
