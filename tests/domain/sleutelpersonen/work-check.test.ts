import { expect, test } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { workCheckState } from '#domain/sleutelpersonen/work-check'

const today = isoDate('2025-02-14')

test('a check is due from its day on, and also when it was never done', () => {
  const check = {
    workCheckedOn: isoDate('2024-02-14'),
    workCheckedBy: 'Bureau Verzonnen',
    workCheckOn: today,
  }
  expect(workCheckState(check, today)).toBe('due')
  expect(workCheckState({ ...check, workCheckOn: isoDate('2025-02-15') }, today)).toBe('checked')
  expect(workCheckState({ ...check, workCheckOn: null }, today)).toBe('checked')
  expect(
    workCheckState({ workCheckedOn: null, workCheckedBy: null, workCheckOn: today }, today),
  ).toBe('due')
  expect(
    workCheckState({ workCheckedOn: null, workCheckedBy: null, workCheckOn: null }, today),
  ).toBe('never')
})
