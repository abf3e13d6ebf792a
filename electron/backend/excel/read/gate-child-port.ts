import type { ReadingStep, WorkbookRefusal } from '#domain/import/refusal'
import type { WorkbookData, WorkbookFormat } from '#domain/import/sheet-data'

/** What the child is asked: bytes that passed the outer gate, and how to read them. */
export type GateJob = { readonly bytes: Uint8Array; readonly format: WorkbookFormat }

export type GateMessage =
  | { readonly kind: 'progress'; readonly step: ReadingStep; readonly done: number }
  | { readonly kind: 'read'; readonly workbook: WorkbookData }
  | { readonly kind: 'refused'; readonly reason: WorkbookRefusal }

/** A process of its own that reads one workbook and may die of it. */
export type GateChild = {
  readonly send: (job: GateJob) => void
  readonly onMessage: (listen: (message: GateMessage) => void) => void
  /** Called once, when the process ended or could not be started. */
  readonly onEnd: (listen: () => void) => void
  readonly kill: () => void
}

/** Starts the child; Electron's utility process can stand in for a forked Node process. */
export type StartGateChild = () => GateChild
