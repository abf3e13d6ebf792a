import { describe, expect, it } from 'vitest'
import { longestNote, wholeNote } from '#domain/people/merge-records'
import { cutMark } from '#domain/texts/free-texts'

describe('the note of two records', () => {
  it('says once what both say, line by line', () => {
    expect(wholeNote('belt graag\nspreekt Dari', 'spreekt Dari')).toBe('belt graag\nspreekt Dari')
    expect(wholeNote('spreekt geen Dari', 'Dari')).toBe('spreekt geen Dari\nDari')
    expect(wholeNote(null, 'Dari')).toBe('Dari')
  })

  it('never grows past what can be saved again, and shows that it was cut', () => {
    const [kept, gone] = ['a'.repeat(longestNote - 2), 'b'.repeat(40)]
    const whole = wholeNote(kept, gone) ?? ''
    expect(whole).toHaveLength(longestNote)
    expect(whole.endsWith(cutMark)).toBe(true)
    expect(wholeNote(kept, 'b')).toBe(`${kept}\nb`)
  })
})
