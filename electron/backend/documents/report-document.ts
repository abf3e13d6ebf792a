import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx'
import type { Table } from 'docx'
import type { Block, ReportChapter, ReportDocument, Run } from '#domain/report/document'
import { writtenValue } from '#domain/report/marks'
import { figurePhrase, shownInList } from '#domain/texts/report-figures'
import { reportTexts as text } from '#domain/texts/report'
import type { Instant } from '#domain/shared/dates'
import { programName } from '#domain/texts/workbooks'
import { reportTable } from './report-table.ts'
import { settleWord } from './settle-word.ts'

// Half points.
const sizes = {
  title: 52,
  subtitle: 28,
  heading: 32,
  smaller: 25,
  plain: 22,
  reference: 17,
} as const
const ink = '0E4A58'
const quiet = '55636A'
// Twentieths of a point, as Word itself writes an A4.
const a4 = { width: 11_906, height: 16_838 } as const
const bullets = 'bullets'

/** The report as a Word file: real headings, tables with a repeated first row, page numbers, Dutch. */
export async function writeReport(report: ReportDocument, now: Instant): Promise<Uint8Array> {
  const margin = convertMillimetersToTwip(23)
  const document = new Document({
    creator: programName,
    title: report.title,
    subject: report.subtitle,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: sizes.plain, language: { value: 'nl-NL' } } },
        title: { run: { size: sizes.title, bold: true, color: ink } },
        heading1: headingStyle(sizes.heading, 360),
        heading2: headingStyle(sizes.smaller, 260),
      },
    },
    numbering: { config: [{ reference: bullets, levels: [bulletLevel] }] },
    sections: [
      {
        properties: {
          page: { size: a4, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        footers: { default: new Footer({ children: [pageNumbers(report.title)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
          line(report.subtitle, sizes.subtitle),
          line(report.statedOn, sizes.plain),
          line(report.readingGuide, sizes.plain),
          ...report.chapters.flatMap(chapterOf),
          heading(text.appendix, HeadingLevel.HEADING_1, true),
          ...reportTable(report.appendix),
        ],
      },
    ],
  })
  return settleWord(new Uint8Array(await Packer.toArrayBuffer(document)), now)
}

function headingStyle(size: number, before: number) {
  return {
    run: { size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  }
}

const bulletLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 260 } } },
} as const

function chapterOf({ number, title, paragraphs, blocks }: ReportChapter): (Paragraph | Table)[] {
  return [
    heading(`${number} ${title}`, HeadingLevel.HEADING_1),
    ...[...paragraphs, ...blocks].flatMap(blockOf),
  ]
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 140 }, children: block.runs.flatMap(runOf) })]
    case 'heading':
      return [heading(block.text, HeadingLevel.HEADING_2)]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: bullets, level: 0 },
            children: [new TextRun(item)],
          }),
      )
    case 'table':
      return reportTable(block)
  }
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

function heading(words: string, level: Level, startsPage = false): Paragraph {
  return new Paragraph({
    heading: level,
    pageBreakBefore: startsPage,
    children: [new TextRun(words)],
  })
}

function line(words: string, size: number): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    children: [new TextRun({ text: words, size, color: quiet })],
  })
}

/** A figure with its reference; one that stands otherwise in her text says what Schakel counts. */
function runOf(run: Run): TextRun[] {
  if (run.kind === 'words') {
    return run.text
      .split('\n')
      .map((words, at) => new TextRun({ text: words, ...(at > 0 ? { break: 1 } : {}) }))
  }
  const { figure, written } = run
  const now = writtenValue(figure.kind, figure.value)
  const reference =
    now === written
      ? text.reference(figure.code)
      : text.referenceDiffers(figure.code, shownInList(figure.kind, now))
  return [
    new TextRun({ text: figurePhrase(figure, written) }),
    new TextRun({ text: ` ${reference}`, size: sizes.reference, color: quiet }),
  ]
}

function pageNumbers(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: sizes.reference,
        color: quiet,
        children: [text.page(title), PageNumber.CURRENT, text.of, PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}
