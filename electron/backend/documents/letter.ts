import type { ISectionOptions, Paragraph, Table } from 'docx'
import { unzipSync } from 'fflate'
import type { LetterBlock } from '#domain/handover/letter'
import type { Instant } from '#domain/shared/dates'
import { programName } from '#domain/texts/workbooks'
import { zipFolder } from './folder-zip.ts'

const steps = 'stappen'
// Twentieths of a point.
const a4 = { width: 11_906, height: 16_838 } as const
const margin = 1_134

/**
 * A Word letter in Dutch with real headings, numbered steps and tables with a heading row. The same
 * letter and moment give the same bytes.
 */
export async function writeLetter(
  blocks: readonly LetterBlock[],
  { title, now }: { readonly title: string; readonly now: Instant },
): Promise<Uint8Array> {
  const docx = await import('docx')
  const children = blocks.flatMap((block, index) => partOf(docx, block, index))
  const levels = [
    {
      level: 0,
      format: docx.LevelFormat.DECIMAL,
      text: '%1.',
      alignment: docx.AlignmentType.START,
    },
  ]
  const section: ISectionOptions = {
    properties: {
      page: {
        size: a4,
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    children,
  }
  const letter = new docx.Document({
    ...{ title, creator: programName, lastModifiedBy: programName },
    numbering: { config: [{ reference: steps, levels }] },
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 280, after: 100 } },
        },
      },
    },
    sections: [section],
  })
  return madeAt(new Uint8Array(await docx.Packer.toArrayBuffer(letter)), now)
}

// The library writes the clock of the machine.
function madeAt(bytes: Uint8Array, now: Instant): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, inner]) => {
    if (path !== 'docProps/core.xml') return { path, bytes: inner }
    const dated = new TextDecoder().decode(inner).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, now)
    return { path, bytes: new TextEncoder().encode(dated) }
  })
  return zipFolder(files, now)
}

type Docx = typeof import('docx')

function partOf(docx: Docx, block: LetterBlock, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.TITLE })]
    case 'heading':
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.HEADING_1 })]
    case 'text':
      return [new docx.Paragraph({ text: block.text })]
    case 'list':
      return block.items.map((text) => new docx.Paragraph({ text, bullet: { level: 0 } }))
    case 'steps':
      // Each list of steps counts from one.
      return block.items.map(
        (text) => new docx.Paragraph({ text, numbering: { reference: steps, level: 0, instance } }),
      )
    case 'table':
      return [tableOf(docx, block)]
  }
}

function tableOf(
  docx: Docx,
  { headings, rows }: Extract<LetterBlock, { readonly kind: 'table' }>,
): Table {
  const widths = [3_000, 6_600]
  const cell = (text: string, column: number, bold: boolean) =>
    new docx.TableCell({
      width: { size: widths[column] ?? 3_000, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [
        new docx.Paragraph({
          spacing: { after: 0 },
          children: [new docx.TextRun({ text, bold })],
        }),
      ],
    })
  const row = (texts: readonly string[], isHeading: boolean) =>
    new docx.TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, column, isHeading)),
    })
  return new docx.Table({
    columnWidths: widths,
    width: { size: 9_600, type: docx.WidthType.DXA },
    rows: [row(headings, true), ...rows.map((texts) => row(texts, false))],
  })
}
