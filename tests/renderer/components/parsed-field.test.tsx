import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { NumberField } from '#renderer/components/value-fields.tsx'

afterEach(cleanup)

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Aantal' })

async function leaveWith(value: string) {
  field().focus()
  fireEvent.change(field(), { target: { value } })
  await act(async () => {
    fireEvent.keyDown(field(), { key: 'Enter' })
    field().blur()
    await Promise.resolve()
  })
}

it('still holds what could not be stored, and tries again when it is left again', async () => {
  const onChange = vi.fn(() => Promise.resolve(undefined))
  render(<NumberField label="Aantal" value={2} onChange={onChange} />)
  await leaveWith('12')
  expect(field().value).toBe('12')
  expect(onChange).toHaveBeenCalledTimes(1)
  await act(async () => {
    field().focus()
    field().blur()
    await Promise.resolve()
  })
  expect(onChange).toHaveBeenCalledTimes(2)
})

it('follows what is stored once it is', async () => {
  render(<NumberField label="Aantal" value={2} onChange={() => Promise.resolve({ done: true })} />)
  await leaveWith('12')
  expect(field().value).toBe('2')
})

it('follows what a form holds at once', async () => {
  function Form() {
    const [count, setCount] = useState<number | null>(2)
    return <NumberField label="Aantal" value={count} onChange={setCount} />
  }
  render(<Form />)
  await leaveWith('1.200')
  expect(field().value).toBe('1.200')
  await leaveWith('007')
  expect(field().value).toBe('7')
})
