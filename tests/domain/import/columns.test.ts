import { describe, expect, it } from 'vitest'
import { recogniseColumns } from '#domain/import/columns'
import { findHeaderRow } from '#domain/import/header-row'
import { kindOfSheet } from '#domain/import/inspect-sheets'
import type { Cell } from '#domain/import/sheet-data'
import { aSheet, region } from './a-sheet.ts'

const fieldsOf = (rows: readonly (readonly Cell[])[]) => {
  const sheet = aSheet(rows)
  return recogniseColumns(sheet, findHeaderRow(sheet), region).map(({ field }) => field)
}

describe('the header row', () => {
  it('is found below title rows and white rows', () => {
    const sheet = aSheet([
      ['Deelnemers van de bijeenkomst'],
      ['Donderdag 20 maart, gemeente Doetinchem'],
      [null],
      ['Nr.', 'Naam', 'Mail'],
      [1, 'Bo Proef', 'bo@x.example'],
    ])
    expect(sheet.rows[findHeaderRow(sheet) ?? -1]?.number).toBe(4)
  })

  it('is absent from a list that starts with people', () => {
    expect(
      findHeaderRow(
        aSheet([
          ['Bo Proef', 'bo@x.example'],
          ['Ab Proef', 'ab@x.example'],
        ]),
      ),
    ).toBeNull()
  })
})

describe('columns', () => {
  it.each([
    [
      ['Achternaam', 'E-mailadres', 'Org.', 'Voornaam'],
      ['familyName', 'email', 'organisation', 'givenName'],
    ],
    [
      ['Last name', 'First Name', 'E-mail address', 'Company', 'Job title'],
      ['familyName', 'givenName', 'email', 'organisation', 'function'],
    ],
    [
      ['Tel. (vast)', 'Naam deelnemer', 'In welke gemeente werkt u?'],
      ['phone', 'name', 'gemeente'],
    ],
    [
      ['Naam', 'Voornaam', 'Tussenv.'],
      ['familyName', 'givenName', 'tussenvoegsel'],
    ],
    [
      ['Naam', 'BSN', 'Geb.datum', 'Nationaliteit', 'Religie'],
      ['name', 'sensitive', 'sensitive', 'sensitive', 'sensitive'],
    ],
    [
      ['Naam', 'Woonplaats', 'Werkgemeente'],
      ['name', null, 'gemeente'],
    ],
    [
      ['Naam', 'Contactpersoon', 'Rol'],
      ['organisation', 'contactName', 'chainRole'],
    ],
    [
      ['Naam', 'Lunch?'],
      ['name', null],
    ],
  ])('are known by their headings: %j', (headings, fields) => {
    expect(fieldsOf([headings])).toEqual(fields)
  })

  it('are known by what stands in them when there are no headings', () => {
    const rows = [
      ['Bo Proef', '0612345678', 'bo@x.example', 'Aalten', 'x'],
      ['Proef, Ab van', '0314 112233', 'ab@x.example', 'OIJ', 'y'],
    ]
    expect(fieldsOf(rows)).toEqual(['name', 'phone', 'email', 'gemeente', null])
  })

  it('follow the choice of the user', () => {
    const sheet = aSheet([
      ['Naam', 'Lunch'],
      ['Bo Proef', 'Taalhuis'],
    ])
    const choice = [
      { columnIndex: 1, field: 'organisation' as const },
      { columnIndex: 0, field: null },
    ]
    const fields = recogniseColumns(sheet, 0, region, choice).map(({ field }) => field)
    expect(fields).toEqual([null, 'organisation'])
  })
})

describe('the sort of list', () => {
  it.each([
    ['people', ['Naam', 'Organisatie', 'Contactpersoon']],
    ['organisations', ['Organisatie', 'Werkgebied', 'Contactpersoon', 'Mail']],
    ['answers', ['Starttijd', 'Tijd van voltooien', 'E-mail', 'Naam', 'Bent u erbij?']],
    ['answers', ['Tijdstempel', 'Naam', 'Komt u?', 'Dieet']],
    ['evaluation', ['Start time', 'Completion time', 'Email', 'How would you rate the day?']],
    ['budget', ['Post', '2025', '2026']],
    ['bookings', ['Boekdatum', 'Omschrijving', 'Bedrag excl.', 'Factuurnr']],
    ['unknown', ['Kleur', 'Maat']],
  ])('is %s for %j', (kind, headings) => {
    expect(kindOfSheet(aSheet([headings]), region)).toBe(kind)
  })
})
