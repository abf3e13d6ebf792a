import type { ChapterId } from './chapters.ts'
import type { Figure, ProofColumn, ProofRow, ProofValue } from './figures.ts'

/** A part of a sentence: words, or a figure as she wrote it beside what Schakel counts. */
export type Run =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly written: string }

export type ReportTable = {
  readonly kind: 'table'
  readonly caption: string
  /** The reference to its sheet. */
  readonly code: string | null
  readonly columns: readonly ProofColumn[]
  readonly rows: readonly ProofRow[]
  readonly total: readonly ProofValue[] | null
  /** A bar per row, as parts of the widest; null is a table without a picture. */
  readonly bars: readonly Bar[] | null
}

export type Bar = {
  /** What the bar says, for who does not see it. */
  readonly alt: string
  /** From 0 to 1: the full part, and the part that is promised on top of it. */
  readonly full: number
  readonly open: number
  /** How far the room for it reaches; 0 is without a bound. */
  readonly outOf: number
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable

export type ReportChapter = {
  readonly id: ChapterId
  readonly number: number
  readonly title: string
  /** Her own words, or those Schakel proposes. */
  readonly paragraphs: readonly Extract<Block, { kind: 'paragraph' }>[]
  /** What Schakel adds: tables and lists. */
  readonly blocks: readonly Block[]
}

/** A report as plain data; the screen, the print and the Word file draw the same one. */
export type ReportDocument = {
  readonly title: string
  readonly subtitle: string
  readonly statedOn: string
  readonly readingGuide: string
  readonly chapters: readonly ReportChapter[]
  readonly appendix: ReportTable
}
