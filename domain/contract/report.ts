import { z } from 'zod'
import { chapterIds } from '#domain/report/chapters'
import type { ReportId } from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import type { OutputOf } from './kinds.ts'
import { fileRef, id, instant, isoDate, line, nothing } from './scalars.ts'

const reportId = id<ReportId>()
const chapter = z.enum(chapterIds)
const done = z.object({ done: z.literal(true) })
const period = { from: isoDate, until: isoDate }

const head = z.object({ id: reportId, title: z.string(), ...period, createdAt: instant })
const listed = head.extend({
  /** Chapters with a text of her own. */
  texts: z.number(),
})
export type ListedReport = z.output<typeof listed>
export type ReportHead = z.output<typeof head>

const kind = z.enum(['count', 'money', 'hours', 'score', 'measured', 'answer'])
const value = z.union([z.string(), z.number()]).nullable()

const figure = z.object({
  /** As it stands in a mark: `{bijeenkomsten|7}`. */
  key: z.string(),
  /** The sheet of its proof: `2a`. */
  code: z.string(),
  chapter,
  kind,
  /** Things, cents, minutes or a score; null is not known. */
  value: z.number().nullable(),
  /** The value as a mark keeps it. */
  written: z.string(),
  /** In running text: "7 bijeenkomsten". */
  phrase: z.string(),
  /** As a line of a list: "Bijeenkomsten gehouden". */
  name: z.string(),
  /** The sheet of the workbook it rests on. */
  sheet: z.string(),
  /** How many rows are behind it. */
  rows: z.number(),
})
export type FigureAnswer = z.output<typeof figure>

const column = z.object({
  heading: z.string(),
  kind: z.enum(['text', 'date', 'count', 'money', 'hours', 'score', 'measured']),
})

const table = z.object({
  kind: z.literal('table'),
  caption: z.string(),
  code: z.string().nullable(),
  columns: z.array(column),
  rows: z.array(z.array(value)),
  total: z.array(value).nullable(),
  bars: z
    .array(z.object({ alt: z.string(), full: z.number(), open: z.number(), outOf: z.number() }))
    .nullable(),
})
export type ReportTableAnswer = z.output<typeof table>

const run = z.union([
  z.object({ kind: z.literal('words'), text: z.string() }),
  z.object({
    kind: z.literal('figure'),
    key: z.string(),
    code: z.string(),
    /** The value as she wrote it, and as Schakel counts now. */
    written: z.string(),
    now: z.string(),
    /** What Schakel counts now, as a list shows it. */
    shownNow: z.string(),
    phrase: z.string(),
  }),
])
const paragraph = z.object({ kind: z.literal('paragraph'), runs: z.array(run) })
const block = z.union([
  paragraph,
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  table,
])
export type ReportBlock = z.output<typeof block>

const changed = z.object({
  /** Which mark of the text, from 0. */
  at: z.number(),
  key: z.string(),
  name: z.string(),
  written: z.string(),
  now: z.string(),
  shownWritten: z.string(),
  shownNow: z.string(),
  /** False when there is nothing to count any more: a type, role or line that is gone. */
  isCounted: z.boolean(),
})
export type ChangedFigure = z.output<typeof changed>

const chapterAnswer = z.object({
  id: chapter,
  number: z.number(),
  title: z.string(),
  /** With marks. */
  text: z.string(),
  /** She wrote it; else it is what Schakel proposes, with the figures of now. */
  isOwn: z.boolean(),
  paragraphs: z.array(paragraph),
  blocks: z.array(block),
  /** How many proofs the chapter rests on. */
  proofs: z.number(),
  /** Figures in her text that Schakel counts otherwise now or no more, and that she did not let stand. */
  changed: z.array(changed),
})
export type ReportChapterAnswer = z.output<typeof chapterAnswer>

const detail = head.extend({
  subtitle: z.string(),
  statedOn: z.string(),
  readingGuide: z.string(),
  chapters: z.array(chapterAnswer),
  figures: z.array(figure),
  /** Every figure with its reference, as the report ends. */
  appendix: table,
})
export type ReportAnswer = z.output<typeof detail>

const evidence = z.object({
  key: z.string(),
  phrase: z.string(),
  name: z.string(),
  sheet: z.string(),
  note: z.string().nullable(),
  columns: z.array(column),
  rows: z.array(z.array(value)),
  /** How many rows there are, also when fewer are shown. */
  count: z.number(),
  total: z.array(value).nullable(),
})

/** Of a report that is kept, or of any period. */
const of = z.union([z.object({ reportId }), z.object(period)])

/** The year report: her own words with figures that are counted, a Word file and its proof in Excel. */
export const report = {
  /** The newest period first. */
  'report.list': query(nothing).returns(z.object({ reports: z.array(listed) })),
  'report.get': query(z.object({ reportId })).returns(detail),
  'report.figures': query(of).returns(z.object({ ...period, figures: z.array(figure) })),
  /** The rows behind one figure. */
  'report.evidence': query(
    z.object({
      of,
      key: z.string().max(200),
      limit: z.number().int().min(1).max(5_000).default(50),
    }),
  ).returns(evidence),
  'report.create': command(z.object({ title: line, ...period })).returns(z.object({ reportId })),
  'report.change': command(
    z.object({
      reportId,
      title: line.optional(),
      from: isoDate.optional(),
      until: isoDate.optional(),
    }),
  ).returns(done),
  /** Her text of a chapter; null goes back to what Schakel proposes. */
  'report.setText': command(
    z.object({ reportId, chapter, text: z.string().trim().min(1).max(20_000).nullable() }),
  ).returns(done),
  'report.remove': command(z.object({ reportId })).returns(done),
  /** Takes the texts of another report over for the chapters that have none here. */
  'report.copyTexts': command(z.object({ reportId, fromReportId: reportId })).returns(
    z.object({ chapters: z.number() }),
  ),
  /** The report in Word and its proof in Excel, with the sheets she asked for beside it. */
  'report.make': task(
    z.object({
      reportId,
      withProof: z.boolean().default(true),
      extras: z
        .array(z.enum(['budget', 'year-plan']))
        .max(2)
        .default([]),
    }),
  ).returns(z.object({ files: z.array(fileRef) })),
} as const

/** What each call answers, for the code that makes the answer. */
export type ReportOutputs = { [Name in keyof typeof report]: OutputOf<(typeof report)[Name]> }
