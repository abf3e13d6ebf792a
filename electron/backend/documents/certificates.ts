import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx'
import type { IParagraphOptions, IRunOptions } from 'docx'
import type { CertificateWords } from '#domain/export/certificate'
import { certificateTexts } from '#domain/texts/day'
import { programName } from '#domain/texts/workbooks'

// Half points.
const sizes = { title: 56, name: 48, event: 32, plain: 24 } as const
const longName = 40
// Twentieths of a point, as Word itself writes an A4.
const a4 = { width: 11_906, height: 16_838 } as const

/** A Word file with a bewijs van deelname for each name, every one on an A4 of its own. */
export async function writeCertificates(
  names: readonly string[],
  words: CertificateWords,
): Promise<Uint8Array> {
  const margin = convertMillimetersToTwip(20)
  const document = new Document({
    creator: programName,
    title: certificateTexts.title,
    styles: {
      default: { document: { run: { font: 'Calibri', language: { value: 'nl-NL' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            // Word turns the two sides round for a landscape page.
            size: {
              ...a4,
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        children: names.flatMap((name, index) => certificate(name, words, index > 0)),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function certificate(
  name: string,
  { title, statement, event, facts, organiser }: CertificateWords,
  startsPage: boolean,
): Paragraph[] {
  return [
    line(title, { size: sizes.title, bold: true }, { pageBreakBefore: startsPage, ...space(600) }),
    line(name, { size: name.length > longName ? sizes.event : sizes.name }, space(300)),
    line(statement, { size: sizes.plain }, space(300)),
    line(event, { size: sizes.event, bold: true }, space(300)),
    ...facts.map((fact) => line(fact, { size: sizes.plain }, space(80))),
    ...(organiser === null
      ? []
      : [line(`${certificateTexts.organiser}: ${organiser}`, { size: sizes.plain }, space(80))]),
    line(`${certificateTexts.signature}: ${'_'.repeat(40)}`, { size: sizes.plain }, before(900)),
  ]
}

function line(text: string, run: IRunOptions, paragraph: Partial<IParagraphOptions>): Paragraph {
  return new Paragraph({
    ...paragraph,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...run, text })],
  })
}

const space = (after: number) => ({ spacing: { after } })
const before = (twips: number) => ({ spacing: { before: twips } })
