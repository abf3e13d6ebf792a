import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toast } from '#renderer/components/toast.tsx'

const message = { id: 1, sentence: 'Anna Proefstuk is aangemeld.', canUndo: true }

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('Toast', () => {
  it('says what was done in a place that is read out, and goes after eight seconds', () => {
    const onGone = vi.fn()
    render(<Toast message={message} onUndo={vi.fn()} onGone={onGone} />)
    expect(screen.getByRole('status').textContent).toContain('Anna Proefstuk is aangemeld.')
    act(() => void vi.advanceTimersByTime(7900))
    expect(onGone).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(200))
    expect(onGone).toHaveBeenCalledOnce()
  })

  it('waits while the focus is on it', () => {
    const onGone = vi.fn()
    render(<Toast message={message} onUndo={vi.fn()} onGone={onGone} />)
    const button = screen.getByRole('button', { name: 'Maak ongedaan' })
    act(() => button.focus())
    act(() => void vi.advanceTimersByTime(20_000))
    expect(onGone).not.toHaveBeenCalled()
    act(() => button.blur())
    act(() => void vi.advanceTimersByTime(8100))
    expect(onGone).toHaveBeenCalledOnce()
  })

  it('offers the way back only when there is one', () => {
    const onUndo = vi.fn()
    const { rerender } = render(<Toast message={message} onUndo={onUndo} onGone={vi.fn()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(onUndo).toHaveBeenCalledOnce()
    rerender(
      <Toast message={{ ...message, id: 2, canUndo: false }} onUndo={onUndo} onGone={vi.fn()} />,
    )
    expect(screen.queryByRole('button')).toBeNull()
  })
})
