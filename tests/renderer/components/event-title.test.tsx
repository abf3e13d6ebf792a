import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { EventTitle } from '#renderer/components/event-title.tsx'

afterEach(cleanup)

it('strikes the title of a cancelled event through, and leaves others alone', () => {
  const title = 'CoP-bijeenkomst'
  const cancelled = render(<EventTitle event={{ title, stage: 'geannuleerd' }} />).container
  expect(cancelled.querySelector('s')?.textContent).toBe(title)
  const planned = render(<EventTitle event={{ title, stage: 'gepland' }} />).container
  expect(planned.querySelector('s')).toBeNull()
  expect(planned.textContent).toBe(title)
})
