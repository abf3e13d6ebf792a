import { describe, expect, it } from 'vitest'
import { nameKey } from '#domain/import/name-key'
import { joinName, parseName } from '#domain/import/person-name'

const name = (givenName: string, tussenvoegsel: string | null, familyName: string | null) => ({
  givenName,
  tussenvoegsel,
  familyName,
})

describe('a name in one cell', () => {
  it.each([
    ['Samira in ’t Nepveld', name('Samira', 'in ’t', 'Nepveld')],
    ['Voorbeeldberg, Selam van den', name('Selam', 'van den', 'Voorbeeldberg')],
    ['van den Proefberg, Fatima', name('Fatima', 'van den', 'Proefberg')],
    ['Proefberg van den, Fatima', name('Fatima', 'van den', 'Proefberg')],
    ['Fatima v.d. Proefberg', name('Fatima', 'v.d.', 'Proefberg')],
    ['Al-Mithal, Karim', name('Karim', null, 'Al-Mithal')],
    ['Anne Marie Proef', name('Anne Marie', null, 'Proef')],
    ['Anneke van Dijk-de Proef', name('Anneke', 'van', 'Dijk-de Proef')],
    ['J.P. de Proef', name('J.P.', 'de', 'Proef')],
    ['J. V. Proef', name('J. V.', null, 'Proef')],
    ['Mevr. drs. Bo Proef', name('Bo', null, 'Proef')],
    ['van der Proef', name('', 'van der', 'Proef')],
    ['Selam', name('Selam', null, null)],
    ["MOHAMMAD IN 'T NEPVELD", name('Mohammad', "in 't", 'Nepveld')],
    ["LEYLA O'VOORBEELD", name('Leyla', null, "O'Voorbeeld")],
    ['TESFAY ÇELIK-ÖRNEK', name('Tesfay', null, 'Çelik-Örnek')],
    ['  Bo\u00A0 Proef\u200E ', name('Bo', null, 'Proef')],
    ['فاطمة الحسن', name('فاطمة', null, 'الحسن')],
  ])('is read in its parts: %s', (text, expected) => {
    expect(parseName(text)).toEqual(expected)
  })

  it.each(['', '-', 'n.v.t.', 'onbekend', 'bo@voorbeeld.example', '12', 'tel. 0612345678'])(
    'is no name: “%s”',
    (text) => {
      expect(parseName(text)).toBeNull()
    },
  )
})

describe('a name in columns of its own', () => {
  it('keeps the tussenvoegsel, also when it stands with the family name', () => {
    const expected = name('Fatima', 'van den', 'Proefberg')
    expect(joinName('Fatima', 'van den', 'Proefberg')).toEqual(expected)
    expect(joinName('Fatima', '', 'van den Proefberg')).toEqual(expected)
    expect(joinName('Fatima', '-', 'Proefberg, van den')).toEqual(expected)
  })

  it('needs one of the columns only', () => {
    expect(joinName('Selam', '', '')).toEqual(name('Selam', null, null))
    expect(joinName('', '', 'Proef')).toEqual(name('', null, 'Proef'))
    expect(joinName('', 'van', '')).toBeNull()
  })
})

describe('two spellings of one name', () => {
  it.each([
    ['van den Berg, Fatima', 'Fatima v.d. Berg'],
    ['Fatima van den Berg', 'BERG, FATIMA VAN DEN'],
    ['José Al-Mithal', 'Jose al Mithal'],
    ['Zoë O’Voorbeeld', "Zoe O'Voorbeeld"],
    ['Nepveld, Samira in ’t', "Samira in 't Nepveld"],
    ['أحمد الحسن', 'احمد حسن'],
  ])('have one key: %s and %s', (left, right) => {
    const keys = [left, right].map((text) => {
      const parsed = parseName(text)
      return parsed === null ? text : nameKey(parsed)
    })
    expect(keys[0]).toBe(keys[1])
  })

  it('differ from another name', () => {
    const key = (text: string) => nameKey(parseName(text) ?? name('', null, null))
    expect(key('Fatima Berg')).not.toBe(key('Fatma Berg'))
  })
})
