import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { ComboBox } from '#renderer/components/combo-box.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'

const options = [
  { id: 'aalten', label: 'Aalten' },
  { id: 'berkelland', label: 'Berkelland' },
]

function Tags() {
  const [chosen, setChosen] = useState<string[]>([])
  return <TagPicker label="Gemeenten" options={options} chosen={chosen} onChange={setChosen} />
}

// As the field of a place: the text is held by the caller, and a word of her own is welcome.
function Place(props: { onChange: () => void; onNew: () => void; onEmpty: () => void }) {
  const [typed, setTyped] = useState('Zaal Voorbeeld')
  return (
    <ComboBox
      {...{ label: 'Gemeenten', options, value: null, typed, onType: setTyped }}
      {...props}
    />
  )
}

function field() {
  return screen.getByRole('combobox', { name: 'Gemeenten' })
}

function type(value: string) {
  act(() => field().focus())
  fireEvent.input(field(), { target: { value } })
}

afterEach(cleanup)

it('closes the list when a tag is chosen, and opens it for the next word', async () => {
  render(<Tags />)
  type('aal')
  fireEvent.click(await screen.findByRole('option', { name: /Aalten/ }))
  expect(await screen.findByRole('row', { name: /Aalten/ })).toBeDefined()
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  expect(field()).toHaveProperty('value', '')
  fireEvent.input(field(), { target: { value: 'ber' } })
  expect(await screen.findByRole('option', { name: /Berkelland/ })).toBeDefined()
})

it('keeps what is typed when the page scrolls under the list, until the field is left', async () => {
  render(<Tags />)
  type('aal')
  await screen.findByRole('option', { name: /Aalten/ })
  fireEvent.scroll(document.documentElement)
  expect(field()).toHaveProperty('value', 'aal')
  expect(await screen.findByRole('option', { name: /Aalten/ })).toBeDefined()
  fireEvent.keyDown(field(), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  expect(field()).toHaveProperty('value', '')
})

it('says nothing when a filled field is walked past', () => {
  const told = { onChange: vi.fn(), onNew: vi.fn(), onEmpty: vi.fn() }
  render(<Place {...told} />)
  act(() => field().focus())
  fireEvent.keyDown(field(), { key: 'Tab' })
  act(() => field().blur())
  expect(Object.values(told).map((tell) => tell.mock.calls.length)).toEqual([0, 0, 0])

  type('Zaal Proef')
  act(() => field().blur())
  expect(told.onNew).toHaveBeenCalledExactlyOnceWith('Zaal Proef')
})

it('says nothing when what is chosen already is chosen again', () => {
  const onChange = vi.fn()
  const onType = vi.fn()
  render(
    <ComboBox
      {...{ label: 'Gemeenten', options, value: 'aalten', typed: 'Aal', onType, onChange }}
    />,
  )
  act(() => field().focus())
  fireEvent.click(screen.getByRole('option', { name: /Aalten/ }))
  expect(onChange).not.toHaveBeenCalled()
  expect(onType).toHaveBeenCalledWith('Aalten')
})
