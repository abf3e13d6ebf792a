import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { KeptField } from '#renderer/components/kept-field.tsx'

afterEach(cleanup)

function open(onKeep: (typed: string) => Promise<object | undefined>) {
  render(<KeptField label="Notitie" value="oud" isNeverEmpty onKeep={onKeep} />)
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Notitie' })
}

async function leaveWith(field: HTMLInputElement, value: string) {
  field.focus()
  fireEvent.change(field, { target: { value } })
  await act(async () => {
    fireEvent.keyDown(field, { key: 'Enter' })
    field.blur()
    await Promise.resolve()
  })
}

it('still holds what could not be stored, and tries again when it is left again', async () => {
  const onKeep = vi.fn(() => Promise.resolve(undefined))
  const field = open(onKeep)
  await leaveWith(field, 'nieuw')
  expect(field.value).toBe('nieuw')
  expect(onKeep).toHaveBeenCalledTimes(1)
  await act(async () => {
    field.focus()
    field.blur()
    await Promise.resolve()
  })
  expect(onKeep).toHaveBeenCalledTimes(2)
})

it('follows what is kept once it is stored', async () => {
  const field = open(() => Promise.resolve({ done: true }))
  await leaveWith(field, 'nieuw')
  expect(field.value).toBe('oud')
})

it('shows what is kept again when it is emptied and may not be', async () => {
  const onKeep = vi.fn(() => Promise.resolve({ done: true }))
  const field = open(onKeep)
  await leaveWith(field, '  ')
  expect(field.value).toBe('oud')
  expect(onKeep).not.toHaveBeenCalled()
})
