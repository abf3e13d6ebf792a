import { describe, expect, it } from 'vitest'
import { workbookRefusalSentence } from '#domain/texts/import'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import { inThisProcess } from './in-this-process.ts'
import { aWorkbook } from './workbook-builder.ts'
import { aZip } from './zip-builder.ts'

const text = (content: string) => new Uint8Array(Buffer.from(content))
const ole = (content = '') =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(500),
      Buffer.from(content, 'utf16le'),
    ]),
  )
const valid = aWorkbook()

async function reasonFor(bytes: Uint8Array, name: string): Promise<string> {
  const answer = await readWorkbook(bytes, name, { startChild: inThisProcess })
  return answer.kind === 'read' ? 'read' : answer.reason
}

describe('what is not a list', () => {
  it.each([
    ['an empty workbook', 'lijst.xlsx', new Uint8Array(), 'empty'],
    ['an empty csv', 'lijst.csv', new Uint8Array(), 'empty'],
    ['a csv of white lines', 'lijst.csv', text(' \r\n\r\n'), 'empty'],
    ['a workbook of more than 20 MB', 'lijst.xlsx', new Uint8Array(21 << 20).fill(80), 'too-large'],
    ['a csv of more than 20 MB', 'lijst.csv', new Uint8Array(21 << 20).fill(65), 'too-large'],
    ['a pdf called xlsx', 'lijst.xlsx', text('%PDF-1.7\n%âãÏÓ'), 'renamed'],
    ['a csv called xlsx', 'lijst.xlsx', text('Naam;E-mail\r\nBo;bo@x.example'), 'renamed'],
    ['a web page called xls', 'lijst.xls', text('<html><table><tr><td>Naam'), 'web-page'],
    ['a workbook called csv', 'lijst.csv', valid, 'renamed'],
    ['a workbook called xls', 'lijst.xls', valid, 'renamed'],
    [
      'a Word file called xlsx',
      'x.xlsx',
      aZip([{ name: 'word/document.xml', data: 'x' }]),
      'renamed',
    ],
    ['zeros called xlsx', 'lijst.xlsx', new Uint8Array(5000), 'renamed'],
    ['an old Excel file', 'lijst.xls', ole('Workbook'), 'old-xls'],
    ['an old Excel file called xlsx', 'lijst.xlsx', ole('Workbook'), 'renamed'],
    ['a file with a password', 'lijst.xlsx', ole('EncryptedPackage'), 'encrypted'],
    ['an OLE file called xlsx', 'lijst.xlsx', ole(), 'encrypted'],
    [
      'a Word file',
      'brief.docx',
      aZip([{ name: 'word/document.xml', data: 'x' }]),
      'not-a-workbook',
    ],
    ['a picture', 'foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not-a-workbook'],
    [
      'a LibreOffice file called xlsx',
      'lijst.xlsx',
      aZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', data: 'x' },
      ]),
      'renamed',
    ],
    [
      'a LibreOffice file without content',
      'lijst.ods',
      aZip([{ name: 'a', data: 'x' }]),
      'renamed',
    ],
  ])('refuses %s', async (_, name, bytes, reason) => {
    expect(await reasonFor(bytes, name)).toBe(reason)
  })

  it('refuses a workbook that stops anywhere halfway', async () => {
    for (const share of [0.001, 0.2, 0.5, 0.9, 0.99]) {
      const part = valid.subarray(0, Math.ceil(valid.length * share))
      expect(await reasonFor(part, 'lijst.xlsx')).toBe('truncated')
    }
  })

  it('says in each refusal that nothing was read, and names the limits', () => {
    const sentences = Object.values(workbookRefusalSentence)
    expect(sentences.filter((sentence) => !sentence.includes('Er is niets ingelezen.'))).toEqual([])
    expect(workbookRefusalSentence['too-large']).toContain('20 MB')
    expect(workbookRefusalSentence['too-many-rows']).toContain('50.000')
    expect(workbookRefusalSentence['too-many-columns']).toContain('256')
    expect(workbookRefusalSentence['too-slow']).toContain('15 seconden')
    expect(workbookRefusalSentence['too-heavy']).toContain('512 MB')
    expect(workbookRefusalSentence['zip-bomb']).toContain('200 MB')
  })
})
