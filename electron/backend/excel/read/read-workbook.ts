import { workbookLimits } from '#domain/import/refusal'
import type { ReadingStep, WorkbookRefusal } from '#domain/import/refusal'
import type { WorkbookData } from '#domain/import/sheet-data'
import { workbookRefusalSentence } from '#domain/texts/import'
import { forkGateChild } from './fork-gate-child.ts'
import type { GateJob, GateMessage, StartGateChild } from './gate-child-port.ts'
import { outerGate } from './outer-gate.ts'

export type ReadOptions = {
  readonly signal?: AbortSignal
  /** Told how far the reading is, from 0 to 1. */
  readonly onProgress?: (step: ReadingStep, done: number) => void
  readonly startChild?: StartGateChild
  readonly seconds?: number
}

export type WorkbookReading =
  | { readonly kind: 'read'; readonly workbook: WorkbookData }
  | { readonly kind: 'refused'; readonly reason: WorkbookRefusal; readonly sentence: string }

/** Reads a file the user chose, in a process of its own: plain cells, or a refusal in Dutch. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  options.onProgress?.('checking', 0)
  const checked = outerGate(bytes, fileName)
  if ('reason' in checked) return refused(checked.reason)
  if (options.signal?.aborted) return refused('cancelled')

  const answer = await readInOwnProcess({ bytes, format: checked.format }, options)
  if (answer.kind === 'refused') return refused(answer.reason)
  options.onProgress?.('done', 1)
  return answer
}

type Answer = Exclude<GateMessage, { kind: 'progress' }>

function readInOwnProcess(job: GateJob, options: ReadOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const child = (options.startChild ?? forkGateChild)()
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
      child.kill()
      resolve(answer)
    }
    const giveUp = (reason: WorkbookRefusal) => finish({ kind: 'refused', reason })
    const onAbort = () => giveUp('cancelled')
    const seconds = options.seconds ?? workbookLimits.seconds
    const timer = setTimeout(() => giveUp('too-slow'), seconds * 1000)

    options.signal?.addEventListener('abort', onAbort)
    child.onMessage((message) => {
      if (message.kind === 'progress') options.onProgress?.(message.step, message.done)
      else finish(message)
    })
    // A death without an answer is nearly always the heap ceiling.
    child.onEnd(() => giveUp('too-heavy'))
    child.send(job)
  })
}

function refused(reason: WorkbookRefusal): WorkbookReading {
  return { kind: 'refused', reason, sentence: workbookRefusalSentence[reason] }
}
