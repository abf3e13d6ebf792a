import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TimelineItem } from '#domain/contract/timeline'
import { Timeline } from '#renderer/screens/network/timeline.tsx'

afterEach(cleanup)

const items = Array.from(
  { length: 500 },
  (_, index) => ({ kind: 'work-begun', id: `w${index}`, on: null }) as unknown as TimelineItem,
)
const nothing = () => undefined

it('says how many there are more when it shows no more', () => {
  render(<Timeline view="all" onView={nothing} total={512} items={items} onMore={nothing} />)
  expect(
    screen.getByText('Dit zijn de nieuwste 500. Er zijn er nog 12, die staan hier niet.'),
  ).toBeDefined()
  expect(screen.queryByRole('button', { name: /Toon meer/ })).toBeNull()
})
