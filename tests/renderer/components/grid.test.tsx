import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Grid } from '#renderer/components/grid.tsx'
import type { GridColumn } from '#renderer/components/grid-types'

type Guest = { id: string; name: string; place: string; seats: number }

function guests(count: number): Guest[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `g${index}`,
    name: `Gast ${String(index).padStart(5, '0')}`,
    place: index % 2 === 0 ? 'Aalten' : 'Winterswijk',
    seats: index,
  }))
}

const columns: GridColumn<Guest>[] = [
  { id: 'name', heading: 'Naam', width: 10, isRowHeading: true, text: ({ name }) => name },
  {
    id: 'place',
    heading: 'Plaats',
    width: 10,
    text: ({ place }) => place,
    edit: {
      kind: 'text',
      value: ({ place }) => place,
      commit: (_guest, value) => (value === '' ? 'Vul een plaats in.' : undefined),
    },
  },
  {
    id: 'seats',
    heading: 'Stoelen',
    width: 6,
    text: ({ seats }) => `${seats}`,
    sortBy: ({ seats }) => seats,
  },
]

const rowKey = ({ id }: Guest) => id

function Guests({ rows }: { rows: readonly Guest[] }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return (
    <Grid
      label="Gasten"
      rows={rows}
      rowKey={rowKey}
      columns={columns}
      empty="Nog geen gasten."
      selection={{ keys, onChange: setKeys }}
    />
  )
}

function press(key: string, modifiers: { shiftKey?: boolean; ctrlKey?: boolean } = {}) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers })
}

function focusFirstName() {
  const cell = screen.getByRole('rowheader', { name: 'Gast 00000' })
  fireEvent.mouseDown(cell)
  return cell
}

afterEach(cleanup)

describe('Grid', () => {
  it('puts one cell in the tab order and moves the focus with the arrows', () => {
    render(<Guests rows={guests(5)} />)
    focusFirstName()
    press('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Gast 00001')
    press('ArrowRight')
    expect(document.activeElement?.textContent).toBe('Winterswijk')
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
  })

  it('goes to the ends of a row and of the whole grid', () => {
    render(<Guests rows={guests(20_000)} />)
    focusFirstName()
    press('End')
    expect(document.activeElement?.textContent).toBe('0')
    press('End', { ctrlKey: true })
    expect(document.activeElement?.textContent).toBe('19999')
    press('Home', { ctrlKey: true })
    press('ArrowRight')
    expect(document.activeElement?.textContent).toBe('Gast 00000')
  })

  it('draws a screenful of 20,000 rows and tells how many there are', () => {
    render(<Guests rows={guests(20_000)} />)
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('20001')
  })

  it('chooses a row with space and a range with shift and the arrows', () => {
    render(<Guests rows={guests(5)} />)
    focusFirstName()
    press(' ')
    press('ArrowDown', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    const bar = screen.getByRole('toolbar', { name: 'Gekozen rijen' })
    expect(within(bar).getByText('3 gekozen')).toBeDefined()
    press('Escape')
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('opens a cell with F2, keeps a wrong value with its line, and takes Escape as a way back', async () => {
    render(<Guests rows={guests(3)} />)
    focusFirstName()
    press('ArrowRight')
    press('F2')
    const editor = screen.getByRole('textbox', { name: 'Plaats' })
    fireEvent.change(editor, { target: { value: '' } })
    press('Enter')
    expect((await screen.findByRole('alert')).textContent).toBe('Vul een plaats in.')
    expect(screen.getByRole('textbox', { name: 'Plaats' })).toBe(editor)
    press('Escape')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Aalten')
  })

  it('begins to edit with the letter that was typed and goes down after Enter', async () => {
    render(<Guests rows={guests(3)} />)
    focusFirstName()
    press('ArrowRight')
    press('B')
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('B')
    press('Enter')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Winterswijk'))
  })

  it('sorts from the head by keyboard and says so', () => {
    render(<Guests rows={guests(3)} />)
    focusFirstName()
    press('ArrowRight')
    press('ArrowRight')
    press('ArrowUp')
    press('Enter')
    press('Enter')
    expect(screen.getByRole('columnheader', { name: /Stoelen/ }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Gast 00002')
  })

  it('says why it is empty in its first row', () => {
    render(<Guests rows={[]} />)
    expect(screen.getByRole('gridcell').textContent).toBe('Nog geen gasten.')
  })
})
