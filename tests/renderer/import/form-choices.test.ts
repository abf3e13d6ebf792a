import { expect, it } from 'vitest'
import type { FormPreview } from '#domain/contract/forms'
import { hasNewNeeds } from '#renderer/screens/import/form-choices'

const earlier = { readAt: '2025-01-30T09:00:00.000Z', responses: 3 }
const aPreview = (parts: Partial<Record<keyof FormPreview, unknown>>) =>
  ({ needs: [], earlier, isReadAlready: true, ...parts }) as unknown as FormPreview

it('has something to change when a question that was read is read no more', () => {
  expect(hasNewNeeds(aPreview({ isReadAlready: false }))).toBe(true)
  expect(hasNewNeeds(aPreview({}))).toBe(false)
})

it('has nothing to change of a form that asks for nothing and was not read yet', () => {
  expect(hasNewNeeds(aPreview({ earlier: null, isReadAlready: false }))).toBe(false)
})
