import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timingInWords } from '#domain/texts/tasks'
import { saidTiming, timingOf } from '#renderer/screens/preparation/task-timing'

const anchors = ['start', 'end', 'invitation'] as const
const units = ['days', 'workdays'] as const

it('says every timing so that it can be read back as the same', () => {
  const timing = fc.record({
    anchor: fc.constantFrom(...anchors),
    offsetCount: fc.integer({ min: -1000, max: 1000 }),
    offsetUnit: fc.constantFrom(...units),
  })
  fc.assert(
    fc.property(timing, (each) => {
      expect(timingOf(saidTiming(each))).toEqual(each)
    }),
  )
})

it('is said in words, one day and many, before, after and on the day', () => {
  const say = (anchor: (typeof anchors)[number], offsetCount: number, unit = units[0]) =>
    timingInWords({ anchor, offsetCount, offsetUnit: unit })
  expect([say('start', -7), say('end', 1), say('invitation', -1), say('start', 0)]).toEqual([
    '7 dagen voor de bijeenkomst',
    '1 dag na afloop',
    '1 dag voor de uitnodiging',
    'op de dag zelf',
  ])
})
