import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Grid } from '#renderer/components/grid.tsx'
import { partOffers, withPart } from '#domain/people/typed-parts'
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

function Guests({ rows, kept = [] }: { rows: readonly Guest[]; kept?: readonly string[] }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set(kept))
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

  it('chooses all beside who was kept of another search, and lets go of these only', () => {
    render(<Guests rows={guests(3)} kept={['k1', 'k2', 'k3', 'k4']} />)
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kies alles' })
    const bar = () => screen.getByRole('toolbar', { name: 'Gekozen rijen' })
    expect(all.checked).toBe(false)
    fireEvent.click(all)
    expect(within(bar()).getByText('7 gekozen')).toBeDefined()
    expect(all.checked).toBe(true)
    fireEvent.click(all)
    expect(within(bar()).getByText('4 gekozen')).toBeDefined()
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

describe('a cell with a list of words', () => {
  const places = ['Bronckhorst', 'Montferland']
  function Places() {
    const [place, setPlace] = useState('Bronckhorst')
    const parts: GridColumn<Guest>[] = [
      ...columns.slice(0, 1),
      {
        ...{ id: 'place', heading: 'Plaats', width: 10, text: () => place },
        edit: {
          kind: 'text',
          value: () => place,
          commit: (_guest, value) => void setPlace(value),
          parts: { offersFor: (typed) => partOffers(typed, places), withPart },
        },
      },
    ]
    return <Grid label="Gasten" rows={guests(1)} rowKey={rowKey} columns={parts} empty="leeg" />
  }

  it('completes what is begun with Enter, and keeps it with the next', async () => {
    render(<Places />)
    fireEvent.mouseDown(screen.getByRole('rowheader'))
    press('ArrowRight')
    press('F2')
    const editor = screen.getByRole<HTMLInputElement>('combobox', { name: 'Plaats' })
    fireEvent.change(editor, { target: { value: 'Bronckhorst, Mo' } })
    expect(screen.getByRole('option').textContent).toContain('Montferland')
    press('Enter')
    expect(editor.value).toBe('Bronckhorst, Montferland')
    expect(screen.queryByRole('option')).toBeNull()
    press('Enter')
    expect(
      (await screen.findByRole('gridcell', { name: 'Bronckhorst, Montferland' })).textContent,
    ).toBe('Bronckhorst, Montferland')
  })
})
