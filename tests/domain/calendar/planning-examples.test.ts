import { describe, expect, it } from 'vitest'
import calendarJson from '../../../resources/data/calendar-reference.json' with { type: 'json' }
import { between, signalsOn } from './achterhoek-calendar.ts'

describe('the planning examples of the calendar data', () => {
  it('are all here', () => {
    expect(calendarJson.planningsvoorbeelden).toHaveLength(12)
  })

  for (const example of calendarJson.planningsvoorbeelden) {
    it(`say what speaks against ${example.datum} from ${example.van} to ${example.tot}`, () => {
      const signals = signalsOn(example.datum, between(example.van, example.tot))
      const found = (prefix: string) => signals.some(({ id }) => id.startsWith(prefix))

      expect(example.moetBevatten.filter((prefix) => !found(prefix))).toEqual([])
      expect(example.magNiet.filter((prefix) => found(prefix))).toEqual([])
    })
  }
})
