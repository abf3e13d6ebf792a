import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { TagPicker } from '#renderer/components/tag-picker.tsx'

afterEach(cleanup)

const options = ['Aalten', 'Berkelland', 'Doetinchem'].map((id) => ({ id, label: id }))

/** A field whose change is stored some time later, or refused. */
function SlowField({ answers }: { answers: readonly ('ok' | 'refused')[] }) {
  const [stored, setStored] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<string[]>([])
  const keep = async (chosen: string[]) => {
    setAsked((was) => [...was, chosen.join('+')])
    await new Promise((resolve) => setTimeout(resolve, 60))
    if (answers[asked.length] === 'refused') return undefined
    setStored(chosen)
    return chosen
  }
  return (
    <>
      <TagPicker label="Gemeenten" options={options} chosen={stored} onChange={keep} />
      <output aria-label="asked">{asked.join(' ')}</output>
      <output aria-label="stored">{stored.join('+')}</output>
    </>
  )
}

async function choose(name: string): Promise<void> {
  const field = screen.getByRole('combobox', { name: 'Gemeenten' })
  act(() => field.focus())
  fireEvent.input(field, { target: { value: name.slice(0, 3) } })
  fireEvent.click(await screen.findByRole('option', { name }))
}

const said = (name: string) => screen.getByRole('status', { name }).textContent

it('keeps both of two quick choices: the second builds on the first before it is stored', async () => {
  render(<SlowField answers={['ok', 'ok']} />)
  await choose('Aalten')
  await choose('Berkelland')
  expect(said('asked')).toBe('Aalten Aalten+Berkelland')
  await waitFor(() => expect(said('stored')).toBe('Aalten+Berkelland'))
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['Aalten', 'Berkelland'])
})

it('shows what is stored again when a choice is refused', async () => {
  render(<SlowField answers={['refused']} />)
  await choose('Doetinchem')
  expect(screen.getAllByRole('row')).toHaveLength(1)
  await waitFor(() => expect(screen.queryAllByRole('row')).toHaveLength(0))
  expect(said('stored')).toBe('')
})
