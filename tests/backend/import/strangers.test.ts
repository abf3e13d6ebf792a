import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileRefId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'
import { inThisProcess } from '../excel-read/in-this-process.ts'
import { anOds, odsRow } from '../excel-read/ods-builder.ts'
import { aWorkbook, rowsXml, sheetXml } from '../excel-read/workbook-builder.ts'
import { putCsv } from './sample-files.ts'

type Values = readonly (string | number | null)[]

let backend: Backend
beforeEach(() => {
  backend = aBackend({ startGateChild: inThisProcess })
})
afterEach(() => backend.close())

const put = (name: string, bytes: Uint8Array) => backend.files.put(name, bytes).id
const oneSheet = (rows: readonly Values[]) => aWorkbook({ sheet: sheetXml(rowsXml(rows)) })

async function look(file: FileRefId) {
  const { rows, ...preview } = await valueOf(backend, 'import.preview', { file })
  const fields = preview.columns.map(({ field }) => field)
  return { ...preview, fields, names: rows.map(({ name }) => name) }
}

async function takeIn(file: FileRefId) {
  await valueOf(backend, 'import.apply', { file })
  const { rows } = await valueOf(backend, 'people.list', { limit: 500 })
  return rows
}

describe('a list that somebody else made', () => {
  it('has English headings on row 7, below a letterhead', async () => {
    const file = put(
      'contacts.xlsx',
      oneSheet([
        ['Fictional Refugee Council'],
        ['Keizersgracht 1, Amsterdam'],
        ['Tel. 020 000 00 00', null, 'office@voorbeeld.example'],
        [],
        ['Contacts for the region, January 2025'],
        [],
        [
          'First name',
          'Last name',
          'Company',
          'Job title',
          'E-mail address',
          'Mobile phone',
          'City',
        ],
        [
          'Hanan',
          'Parabel',
          'Refugee Council',
          'adviser',
          'hanan@voorbeeld.example',
          '0612345678',
          'Aalten',
        ],
        [
          'Bas',
          'van Bedacht',
          'Housing Fiction',
          null,
          'bas@voorbeeld.example',
          612345679,
          'Winterswijk',
        ],
      ]),
    )
    expect(await look(file)).toMatchObject({
      ...{ headerRow: 7, target: 'people', total: 2 },
      fields: ['givenName', 'familyName', 'organisation', 'function', 'email', 'phone', 'gemeente'],
    })
    expect(await takeIn(file)).toMatchObject([
      { name: 'Bas van Bedacht', phone: '0612345679', tussenvoegsel: 'van' },
      { name: 'Hanan Parabel', organisationName: 'Refugee Council' },
    ])
  })

  it('has two header rows on its second sheet', async () => {
    const sheets = [
      { name: 'Leeswijzer', xml: sheetXml(rowsXml([['Dit bestand is van de gemeente.']])) },
      {
        name: 'Deelnemers',
        xml: sheetXml(
          rowsXml([
            ['Persoon', null, null, 'Organisatie', null, 'Contact', null],
            ['Voornaam', 'Tussenv.', 'Achternaam', 'Naam', 'Functie', 'E-mail', 'Telefoon'],
            [
              'Joke',
              'van',
              'Fictie',
              'Fijnder',
              'consulent',
              'joke@voorbeeld.example',
              '0544 00 00 01',
            ],
            [
              'Henk',
              null,
              'Proefman',
              'Bakkerij Verzonnen',
              'baas',
              'henk@voorbeeld.example',
              null,
            ],
          ]),
        ),
      },
    ]
    const file = put('lijst.xlsx', aWorkbook({ sheets }))
    const found = await look(file)
    expect(found).toMatchObject({ sheet: 'Deelnemers', headerRow: 2, total: 2 })
    expect(found.fields).toEqual([
      ...['givenName', 'tussenvoegsel', 'familyName'],
      ...['organisation', 'function', 'email', 'phone'],
    ])
    expect(await takeIn(file)).toMatchObject([
      { name: 'Henk Proefman', organisationName: 'Bakkerij Verzonnen' },
      { name: 'Joke van Fictie', organisationName: 'Fijnder' },
    ])
  })

  it('has names in three scripts, each person once', async () => {
    const people = ['فاطمة الحسن', 'ሰላም ተስፋዬ', 'Ірина Коваленко', 'Đặng Thị Proef']
    const file = put('namen.xlsx', oneSheet([['Naam'], ...people.map((name) => [name])]))
    expect(await look(file)).toMatchObject({ total: 4, counts: { new: 4 } })
    expect((await takeIn(file)).map(({ name }) => name).toSorted()).toEqual(people.toSorted())
  })

  it('has values that look like formulas, and keeps them as text', async () => {
    const file = putCsv(backend, [
      'Naam;Organisatie;E-mail;Opmerking',
      'Bo Proef;=HYPERLINK("http://x.invalid");bo@voorbeeld.example;+SUM(A1)',
      "@cmd Proef;-Stichting;ans@voorbeeld.example;'=1",
    ])
    expect((await look(file)).counts).toMatchObject({ new: 1, rejected: 1 })
    expect(await takeIn(file)).toMatchObject([
      { name: 'Bo Proef', organisationName: '=HYPERLINK("http://x.invalid")' },
    ])
  })

  it.each([
    ['one column', ['Naam', 'Mail'], ['Fatima van den Proefberg', 'f@voorbeeld.example']],
    [
      'one column, family name first',
      ['Naam', 'Mail'],
      ['Proefberg, Fatima van den', 'f@voorbeeld.example'],
    ],
    [
      'two columns',
      ['Voornaam', 'Achternaam', 'Mail'],
      ['Fatima', 'van den Proefberg', 'f@voorbeeld.example'],
    ],
    [
      'two columns with the rest behind',
      ['Achternaam', 'Voornaam', 'Mail'],
      ['Proefberg, van den', 'Fatima', 'f@voorbeeld.example'],
    ],
    [
      'three columns',
      ['Voorletters/roepnaam', 'Tussenvoegsel', 'Achternaam', 'Mail'],
      ['Fatima', 'van den', 'Proefberg', 'f@voorbeeld.example'],
    ],
    [
      'Name and Surname',
      ['Name', 'Surname', 'Mail'],
      ['Fatima', 'van den Proefberg', 'f@voorbeeld.example'],
    ],
  ])('has its names in %s', async (_, headings, row) => {
    const file = put('lijst.xlsx', oneSheet([headings, row]))
    await look(file)
    expect(await takeIn(file)).toMatchObject([
      { givenName: 'Fatima', tussenvoegsel: 'van den', familyName: 'Proefberg' },
    ])
  })

  it('has merged and hidden cells', async () => {
    const rows = rowsXml([
      ['Deelnemerslijst', null, null],
      ['Naam', 'Organisatie', 'Mail'],
      ['Bo Proef', 'UWV', 'bo@voorbeeld.example'],
      ['Ans Proef', null, 'ans@voorbeeld.example'],
    ])
    const sheet = sheetXml(rows, {
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>',
    })
    const found = await look(put('lijst.xlsx', aWorkbook({ sheet })))
    expect(found).toMatchObject({ total: 2, notes: [{ cell: 'C2', kind: 'hidden-column' }] })
  })

  it('has several tables below each other on one sheet', async () => {
    const file = put(
      'lijst.xlsx',
      oneSheet([
        ['Gemeente Aalten'],
        ['Naam', 'Organisatie', 'Mail'],
        ['Bo Proef', 'UWV', 'bo@voorbeeld.example'],
        [],
        ['Gemeente Winterswijk'],
        ['Naam', 'Organisatie', 'Mail'],
        ['Ans Proef', 'UWV', 'ans@voorbeeld.example'],
      ]),
    )
    const found = await look(file)
    expect(found).toMatchObject({ headerRow: 2 })
    expect(found.notes.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual([
      'A5 section-title',
      'A6 repeated-headings',
    ])
    expect(found.names).toEqual(['Bo Proef', 'Ans Proef'])
  })

  it('has another table below: it is named, not read under the wrong headings', async () => {
    const file = put(
      'lijst.xlsx',
      oneSheet([
        ['Naam', 'Organisatie', 'Mail'],
        ['Bo Proef', 'UWV', 'bo@voorbeeld.example'],
        [],
        ['Telefoon', 'Mail', 'Achternaam'],
        ['0544 00 00 01', 'ans@voorbeeld.example', 'Proef'],
      ]),
    )
    expect(await look(file)).toMatchObject({
      ...{ names: ['Bo Proef'], total: 1 },
      notes: [{ cell: 'A4', kind: 'other-table' }],
    })
  })

  it('comes from LibreOffice', async () => {
    const rows = [
      ['Naam', 'Organisatie'],
      ['Bo Proef', 'UWV'],
      ['Ans Proef', null],
    ]
    const file = put(
      'lijst.ods',
      anOds([{ name: 'L', rows: rows.map((row) => odsRow(row)).join('') }]),
    )
    expect(await look(file)).toMatchObject({ total: 2, counts: { new: 2 } })
  })

  const encoded: [string, (text: string) => Uint8Array][] = [
    ['utf-8', (text) => Buffer.from(text)],
    ['utf-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['windows-1252', (text) => Buffer.from(text, 'latin1')],
    ['utf-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ]
  it.each(
    encoded.flatMap(([encoding, encode]) =>
      [';', ',', '\t'].map(
        (sign) => [encoding, sign === '\t' ? 'a tab' : sign, sign, encode] as const,
      ),
    ),
  )('is a csv in %s with %s', async (_, _sign, sign, encode) => {
    const lines = [
      ['Naam', 'Organisatie', 'E-mail'],
      ['Zoë Réné', 'Café "de Hoek"', 'zoe@voorbeeld.example'],
      ['Bo Proef', 'UWV', 'bo@voorbeeld.example'],
    ]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const text = lines.map((line) => line.map(quoted).join(sign)).join('\r\n')
    const file = put('lijst.csv', new Uint8Array(encode(text)))
    expect(await look(file)).toMatchObject({ total: 2, names: ['Zoë Réné', 'Bo Proef'] })
  })

  it.each([
    [
      'a web page saved as .xls',
      'lijst.xls',
      '<html><table><tr><td>Naam</td></tr></table></html>',
      'webpagina',
    ],
    [
      'a text saved as .xls',
      'lijst.xls',
      'Naam\tMail\r\nBo\tbo@x.example',
      'past niet bij de naam',
    ],
    [
      'an old Excel file',
      'lijst.xls',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      'Dit is een oud Excel-bestand',
    ],
  ])('is %s: one sentence says what it is, and nothing changes', async (_, name, text, words) => {
    const before = await hashOf(backend)
    const file = put(name, new Uint8Array(Buffer.from(text, 'latin1')))
    const answer = await ask(backend, 'import.preview', { file })
    const sentence = answer.kind === 'refused' ? answer.sentence : ''
    expect(sentence).toContain(words)
    expect(sentence).toContain('Opslaan als, Excel-werkmap (.xlsx)')
    expect(await hashOf(backend)).toBe(before)
  })
})
