import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { MonthCalendar } from '#renderer/components/month-calendar.tsx'
import type { DayMarks } from '#renderer/components/month-day.tsx'

const sunday = isoDate('2027-02-14')
const marks = new Map<typeof sunday, DayMarks>([
  [
    sunday,
    {
      bands: ['ramadan'],
      severity: 'avoid',
      marks: [{ kind: 'cult', label: 'Ramadan' }],
      against: ['Deze dag is een zondag.', 'Het is ramadan.'],
    },
  ],
  [isoDate('2027-02-15'), { bands: [], marks: [], against: [] }],
])

function show(onChoose = vi.fn(), findGoodDay = () => Promise.resolve(isoDate('2027-03-16'))) {
  render(
    <MonthCalendar
      label="Datum"
      value={sunday}
      today={isoDate('2026-11-23')}
      marks={marks}
      onChoose={onChoose}
      findGoodDay={findGoodDay}
    />,
  )
  screen.getByRole('button', { name: /zondag 14 februari 2027/ }).focus()
  return onChoose
}

function press(key: string, shiftKey = false) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey })
}

function focusedDay() {
  return (document.activeElement as HTMLElement).dataset['day']
}

afterEach(cleanup)

describe('MonthCalendar', () => {
  it('moves by day, week, month and year with the keyboard', () => {
    show()
    press('ArrowRight')
    expect(focusedDay()).toBe('2027-02-15')
    press('ArrowUp')
    expect(focusedDay()).toBe('2027-02-08')
    press('PageDown')
    expect(focusedDay()).toBe('2027-03-08')
    press('PageUp', true)
    expect(focusedDay()).toBe('2026-03-08')
  })

  it('stays inside a shorter month', () => {
    show()
    press('PageUp')
    press('End')
    press('ArrowDown')
    press('ArrowDown')
    expect(focusedDay()).toBe('2027-01-31')
    press('PageDown')
    expect(focusedDay()).toBe('2027-02-28')
  })

  it('reads out what speaks against a day before it is chosen', () => {
    const onChoose = show()
    expect(screen.getByRole('status').textContent).toBe(
      'zondag 14 februari 2027: Deze dag is een zondag. Het is ramadan.',
    )
    press('ArrowRight')
    expect(screen.getByRole('status').textContent).toContain('Geen bezwaar voor deze dag.')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('says in a word how heavily each day weighs, also where the focus is not', () => {
    show()
    const weighed = screen.getAllByRole('button', { name: /liever niet/ })
    expect(weighed.map((button) => button.dataset['day'])).toEqual(['2027-02-14'])
    expect(weighed[0]?.querySelectorAll('i').length).toBe(2)
  })

  it('goes to the next good day with G', async () => {
    show()
    press('g')
    await screen.findByRole('button', { name: /dinsdag 16 maart 2027/ })
    await vi.waitFor(() => expect(focusedDay()).toBe('2027-03-16'))
  })

  it('chooses the day that is pressed', () => {
    const onChoose = show()
    fireEvent.click(screen.getByRole('button', { name: /woensdag 17 februari 2027/ }))
    expect(onChoose).toHaveBeenCalledWith('2027-02-17')
  })
})
