import type { WorkbookRefusal } from '#domain/import/refusal'

/** Thrown inside the gate and caught at its edge, where it becomes an answer. */
export class GateRefusalError extends Error {
  readonly reason: WorkbookRefusal

  constructor(reason: WorkbookRefusal) {
    super(`The workbook is refused: ${reason}`)
    this.name = 'GateRefusalError'
    this.reason = reason
  }
}
