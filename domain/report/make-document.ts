import { dateWithYear } from '#domain/shared/dates'
import { chapterTitles, proofTexts, reportTexts } from '#domain/texts/report'
import { figureTexts, shownInList, shownWritten } from '#domain/texts/report-figures'
import { chapterBlocks } from './chapter-blocks.ts'
import { chapterIds, chapterNumber } from './chapters.ts'
import type { ChapterId } from './chapters.ts'
import type { ReportChapter, ReportDocument, ReportTable, Run } from './document.ts'
import type { ReportFacts } from './facts.ts'
import { figureWords } from './figures.ts'
import type { Figure, Proof } from './figures.ts'
import { column, row } from './make-proof.ts'
import { hasChanged, notCounted, partsOf, writtenValue } from './marks.ts'
import { figuresByKey, proofsOf } from './proofs.ts'
import { startText } from './start-texts.ts'

const { columns: head } = proofTexts

type Written = {
  readonly title: string
  readonly regionName: string
  readonly facts: ReportFacts
  /** What she wrote per chapter. */
  readonly texts: ReadonlyMap<ChapterId, string>
}

/** The whole report: her words or those Schakel proposes, its tables, and a list of all figures. */
export function makeDocument({ title, regionName, facts, texts }: Written): ReportDocument {
  const proofs = proofsOf(facts)
  const figures = figuresByKey(proofs)
  return {
    title,
    subtitle: reportTexts.regionPeriod(regionName, facts.period),
    statedOn: reportTexts.statedOn(dateWithYear(facts.today)),
    readingGuide: reportTexts.readingGuide,
    chapters: chapterIds.map((id): ReportChapter => ({
      id,
      number: chapterNumber(id),
      title: chapterTitles[id],
      paragraphs: paragraphsOf(texts.get(id) ?? startText(id, facts, figures), figures),
      blocks: chapterBlocks(id, { facts, proofs }),
    })),
    appendix: appendixOf(proofs),
  }
}

/** A text as paragraphs; a mark that nothing is counted for says so, unless she let it stand. */
function paragraphsOf(
  text: string,
  figures: ReadonlyMap<string, Figure>,
): ReportChapter['paragraphs'] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      runs: partsOf(paragraph).map((part): Run => {
        if (part.kind === 'words') return part
        const { key, written } = part.mark
        const figure = figures.get(key)
        if (figure !== undefined) return { kind: 'figure', figure, written }
        const stands = !hasChanged(part.mark, notCounted)
        return { kind: 'words', text: stands ? shownWritten(written) : reportTexts.unknown }
      }),
    }))
}

function appendixOf(proofs: readonly Proof[]): ReportTable {
  return {
    kind: 'table',
    caption: reportTexts.appendix,
    code: null,
    columns: [
      column(head.reference, 'text', { width: 12 }),
      column(head.figure),
      column(head.value, 'text', { width: 18 }),
    ],
    rows: proofs.flatMap(({ figures }) =>
      figures
        .filter(isListed)
        .map((figure) =>
          row(reportTexts.reference(figure.code), nameOf(figure), listedValue(figure)),
        ),
    ),
    total: null,
    bars: null,
  }
}

// Nothing of one of many, such as a role nobody had, is a line too much.
function isListed({ key, value }: Figure): boolean {
  return !key.includes(':') || value !== 0
}

/** A figure as a line of a list. */
export function nameOf({ word, label }: Pick<Figure, 'word' | 'label'>): string {
  return figureTexts[word].name(label ?? '')
}

/** The name of a figure that is counted no more, as far as its key tells it. */
export function nameOfKey(key: string): string {
  const [word = '', ...id] = key.split(':')
  const known = figureWords.find((each) => each === word)
  if (known === undefined) return key
  const label = id.join(':')
  // The key of something Schakel numbered itself tells people nothing.
  return nameOf({ word: known, label: label.length > 24 ? '…' : label })
}

/** The value of a figure as a list shows it. */
export function listedValue({ kind, value }: Pick<Figure, 'kind' | 'value'>): string {
  return shownInList(kind, writtenValue(kind, value))
}
