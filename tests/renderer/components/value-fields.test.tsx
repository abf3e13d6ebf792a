import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { DateField, MoneyField, TimeField } from '#renderer/components/value-fields.tsx'

function type(label: string, value: string) {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

afterEach(cleanup)

describe('fields for values', () => {
  it('takes an amount as Dutch people write it', () => {
    const onChange = vi.fn()
    render(<MoneyField label="Bedrag" value={null} onChange={onChange} />)
    type('Bedrag', '€ 1.250,5')
    expect(onChange).toHaveBeenCalledWith(125050)
  })

  it('keeps a wrong amount in the field and links the sentence to it', () => {
    const onChange = vi.fn()
    render(<MoneyField label="Bedrag" value={null} onChange={onChange} />)
    type('Bedrag', 'veel')
    const field = screen.getByLabelText<HTMLInputElement>('Bedrag')
    expect(onChange).not.toHaveBeenCalled()
    expect(field.value).toBe('veel')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/‘veel’ is geen bedrag/)).toBeDefined()
  })

  it('takes empty as unknown and never as zero', () => {
    const onChange = vi.fn()
    render(<MoneyField label="Bedrag" value={100 as never} onChange={onChange} />)
    type('Bedrag', '')
    expect(onChange).toHaveBeenCalledWith(null)
  })

  it('takes a day in short and in words, in the year of today', () => {
    const onChange = vi.fn()
    const today = isoDate('2026-11-23')
    render(<DateField label="Dag" value={null} today={today} onChange={onChange} />)
    type('Dag', '14-2-27')
    type('Dag', '3 mrt 2027')
    type('Dag', '1 december')
    expect(onChange.mock.calls).toEqual([['2027-02-14'], ['2027-03-03'], ['2026-12-01']])
  })

  it('says that a day does not exist', () => {
    render(<DateField label="Dag" value={null} today={isoDate('2026-11-23')} onChange={vi.fn()} />)
    type('Dag', '31 februari')
    expect(screen.getByText(/De datum 31 februari bestaat niet/)).toBeDefined()
  })

  it('takes a time with a point, a colon or without', () => {
    const onChange = vi.fn()
    render(<TimeField label="Begin" value={null} onChange={onChange} />)
    for (const typed of ['9.30', '09:30', '930', '9.30 uur']) type('Begin', typed)
    expect(new Set(onChange.mock.calls.flat())).toEqual(new Set(['09:30']))
  })
})
