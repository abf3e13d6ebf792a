import type {
  ChangedFigure,
  FigureAnswer,
  ReportAnswer,
  ReportBlock,
  ReportHead,
  ReportOutputs,
  ReportTableAnswer,
} from '#domain/contract/report'
import { chapterIds } from '#domain/report/chapters'
import type { ChapterId } from '#domain/report/chapters'
import type { Block, ReportDocument, ReportTable, Run } from '#domain/report/document'
import { rowsBehind, totalsOf } from '#domain/report/figures'
import type { Figure, Proof } from '#domain/report/figures'
import { makeDocument, nameOf, nameOfKey } from '#domain/report/make-document'
import { hasChanged, notCounted, partsOf, writtenValue } from '#domain/report/marks'
import type { Period } from '#domain/report/period'
import { figuresByKey, proofsOf, sheetOfProof } from '#domain/report/proofs'
import { startText } from '#domain/report/start-texts'
import type { Instant, IsoDate } from '#domain/shared/dates'
import { figurePhrase, shownInList, shownWritten } from '#domain/texts/report-figures'
import { findRegion } from '#backend/db/repositories/region'
import { readReportTexts } from '#backend/db/repositories/reports'
import type { Reader } from '#backend/db/sql'
import { readFacts } from './read-figures.ts'

/** A report with its figures counted now. */
export type ReportReading = {
  readonly proofs: readonly Proof[]
  readonly document: ReportDocument
  readonly texts: ReadonlyMap<ChapterId, string>
  readonly textOf: (chapter: ChapterId) => string
}

/** Reads a report once: what it counts, what she wrote, and the two together. */
export function readReport(db: Reader, report: ReportHead, now: Instant): ReportReading {
  const facts = readFacts(db, report, now)
  const proofs = proofsOf(facts)
  const texts = readReportTexts(db, report.id)
  const regionName = findRegion(db)?.name ?? ''
  const figures = figuresByKey(proofs)
  return {
    proofs,
    texts,
    document: makeDocument({ title: report.title, regionName, facts, texts }),
    textOf: (chapter) => texts.get(chapter) ?? startText(chapter, facts, figures),
  }
}

/** A report as its screen shows it. */
export function reportAnswer(db: Reader, report: ReportHead, now: Instant): ReportAnswer {
  const { proofs, document, texts, textOf } = readReport(db, report, now)
  const figures = figuresByKey(proofs)
  return {
    ...report,
    subtitle: document.subtitle,
    statedOn: document.statedOn,
    readingGuide: document.readingGuide,
    chapters: document.chapters.map(({ id, number, title, paragraphs, blocks }) => ({
      ...{ id, number, title, text: textOf(id), isOwn: texts.has(id) },
      paragraphs: paragraphs.map(paragraphAnswer),
      blocks: blocks.map(blockAnswer),
      proofs: proofs.filter(({ chapter }) => chapter === id).length,
      changed: changedIn(textOf(id), figures),
    })),
    figures: figureAnswers(proofs),
    appendix: tableAnswer(document.appendix),
  }
}

/** The figures of any period. */
export function figuresAnswer(
  db: Reader,
  { from, until }: Period,
  now: Instant,
): ReportOutputs['report.figures'] {
  return { from, until, figures: figureAnswers(proofsOf(readFacts(db, { from, until }, now))) }
}

type Wish = { readonly key: string; readonly limit: number }

/** The rows behind one figure; undefined when Schakel counts no such figure. */
export function evidenceAnswer(
  db: Reader,
  period: Period,
  { key, limit }: Wish,
  now: Instant,
): ReportOutputs['report.evidence'] | undefined {
  const proofs = proofsOf(readFacts(db, period, now))
  const proof = proofs.find(({ figures }) => figures.some((figure) => figure.key === key))
  const figure = proof?.figures.find((each) => each.key === key)
  if (proof === undefined || figure === undefined) return undefined
  const rows = rowsBehind(proof, key)
  return {
    key,
    phrase: figurePhrase(figure, writtenValue(figure.kind, figure.value)),
    name: nameOf(figure),
    sheet: sheetOfProof(proof),
    note: proof.note,
    columns: proof.columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: rows.slice(0, limit).map(({ cells }) => [...cells]),
    count: rows.length,
    total: totalsOf(proof.columns, rows),
  }
}

function figureAnswers(proofs: readonly Proof[]): FigureAnswer[] {
  return proofs.flatMap((proof) =>
    proof.figures.map((figure): FigureAnswer => {
      const written = writtenValue(figure.kind, figure.value)
      return {
        ...{ key: figure.key, code: figure.code, chapter: proof.chapter, kind: figure.kind },
        ...{ value: figure.value, written, name: nameOf(figure) },
        phrase: figurePhrase(figure, written),
        sheet: sheetOfProof(proof),
        rows: rowsBehind(proof, figure.key).length,
      }
    }),
  )
}

function changedIn(text: string, figures: ReadonlyMap<string, Figure>): ChangedFigure[] {
  return partsOf(text).flatMap((part): ChangedFigure[] => {
    if (part.kind === 'words') return []
    const { key, written } = part.mark
    const figure = figures.get(key)
    const now = figure === undefined ? notCounted : writtenValue(figure.kind, figure.value)
    if (!hasChanged(part.mark, now)) return []
    const shown = (value: string) =>
      figure === undefined ? shownWritten(value) : shownInList(figure.kind, value)
    const name = figure === undefined ? nameOfKey(key) : nameOf(figure)
    return [
      {
        ...{ at: part.at, key, written, now, name, isCounted: figure !== undefined },
        ...{ shownWritten: shown(written), shownNow: shown(now) },
      },
    ]
  })
}

function paragraphAnswer({ runs }: { readonly runs: readonly Run[] }) {
  return { kind: 'paragraph' as const, runs: runs.map(runAnswer) }
}

function runAnswer(run: Run) {
  if (run.kind === 'words') return run
  const { figure, written } = run
  const now = writtenValue(figure.kind, figure.value)
  return {
    ...{ kind: 'figure' as const, key: figure.key, code: figure.code, written, now },
    shownNow: shownInList(figure.kind, now),
    phrase: figurePhrase(figure, written),
  }
}

function blockAnswer(block: Block): ReportBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraphAnswer(block)
    case 'heading':
      return block
    case 'list':
      return { ...block, items: [...block.items] }
    case 'table':
      return tableAnswer(block)
  }
}

function tableAnswer(table: ReportTable): ReportTableAnswer {
  return {
    ...{ kind: 'table', caption: table.caption, code: table.code },
    columns: table.columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: table.rows.map(({ cells }) => [...cells]),
    total: table.total && [...table.total],
    bars: table.bars && table.bars.map((bar) => ({ ...bar })),
  }
}

/** Which chapters of one report another could take over: those she wrote there and not here. */
export function chaptersToCopy(
  here: ReadonlyMap<ChapterId, string>,
  there: ReadonlyMap<ChapterId, string>,
): ChapterId[] {
  return chapterIds.filter((chapter) => there.has(chapter) && !here.has(chapter))
}

/** Whether the days of a period stand in their order. */
export function isInOrder({ from, until }: { from: IsoDate; until: IsoDate }): boolean {
  return from <= until
}
