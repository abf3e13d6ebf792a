import { describe, expect, it } from 'vitest'
import { organisationsWorkbook } from '#domain/export/organisations-sheet'
import { peopleWorkbook } from '#domain/export/people-sheet'
import { isoDate } from '#domain/shared/dates'
import { missingReaders } from './readers/find-readers.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'
import { written } from './written.ts'

const statedOn = isoDate('2025-01-21')
const people = peopleWorkbook({
  statedOn,
  people: Array.from({ length: 120 }, (_, index) => ({
    ...{ givenName: 'Joke', tussenvoegsel: 'van', familyName: `Fictie ${index}` },
    ...{ organisationName: '=HYPERLINK("http://voorbeeld.invalid")', functionName: '+31 functie' },
    ...{ chainRole: 'Sociale dienst', isPrivacySensitive: false, gemeenten: ['Aalten'] },
    ...{ email: 'joke@voorbeeld.example', phone: '0612345678' },
  })),
})
const organisations = organisationsWorkbook({
  statedOn,
  organisations: [
    {
      ...{ name: '-Bakkerij Verzonnen', chainRole: 'Werkgever', gemeenten: [], peopleCount: 3 },
      ...{ email: 'info@voorbeeld.example', phone: '+31 544 00 00 12', isPrivacySensitive: false },
    },
  ],
})

describe.skipIf(missingReaders().length > 0)('a list of Netwerk, as openpyxl finds it', () => {
  it.each([
    ['people', people, '$A$1:$I$124'],
    ['organisations', organisations, '$A$1:$F$5'],
  ])('of %s prints on A4 one page wide with its headings on every page', async (_, model, area) => {
    const [sheet] = (await readWithOpenpyxl(await written(model))).sheets
    expect(sheet).toMatchObject({
      ...{ paper: 9, orientation: 'landscape', fits: [1, 0], isFitted: true, merged: [] },
      ...{ frozen: 'A5', repeated: '$4:$4', footRight: 'Pagina &P van &N', area: [area] },
    })
    expect(sheet?.footLeft).toContain('Bevat persoonsgegevens.')
  })

  it('keeps what looks like a formula as text, and the zeros of a phone number', async () => {
    const [sheet] = (await readWithOpenpyxl(await written(people))).sheets
    expect(sheet?.cells['D5']).toMatchObject({ value: '=HYPERLINK("http://voorbeeld.invalid")' })
    expect(sheet?.cells['I5']).toMatchObject({ value: '0612345678' })
    expect(sheet?.filter).toBe('A4:I124')
  })
})
