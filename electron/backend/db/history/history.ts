import { isFinal } from '#domain/commands/final'
import type { Ports } from '#backend/ports'
import { joinSql, schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import type { Change } from './change.ts'
import { putBack } from './replay.ts'

type Step = { readonly id: string; readonly command: string }

class FinalStepError extends Error {
  constructor(command: string) {
    super(`${command} is final; ask findFinalStep before undoing`)
    this.name = 'FinalStepError'
  }
}

const keptSteps = 200
const keptDays = 30

/** Starts a step: from here until `endStep` the triggers record. */
export function beginStep(db: Writer, command: string, ports: Ports): string {
  const id = ports.newId()
  db.run(sql`
    INSERT INTO history_step (id, position, command, made_at)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM history_step), ${command}, ${ports.now()})
  `)
  setCurrentStep(db, id)
  return id
}

/** Ends the step and gives what it changed; a step that changed nothing leaves nothing behind. */
export function endStep(db: Writer, stepId: string, ports: Ports): Change[] {
  setCurrentStep(db, null)
  const changes = changesOf(db, stepId)
  if (changes.length === 0) {
    db.run(sql`DELETE FROM history_step WHERE id = ${stepId}`)
    return changes
  }
  // What was undone before this step can no longer be done again.
  db.run(sql`DELETE FROM history_step WHERE is_undone = 1`)
  dropOldSteps(db, ports)
  return changes
}

/** Takes the last step back and gives it with its changes; undefined when there is none. */
export function undoLastStep(
  db: Writer,
  ports: Ports,
): { step: Step; changes: Change[] } | undefined {
  const step = db.find<Step>(sql`
    SELECT id, command FROM history_step WHERE is_undone = 0 ORDER BY position DESC LIMIT 1
  `)
  if (!step) return undefined
  if (isFinal(step.command)) throw new FinalStepError(step.command)
  const changes = changesOf(db, step.id)
  db.run(sql`PRAGMA defer_foreign_keys = ON`)
  for (const change of changes.toReversed()) putBack(db, change, 'undo', ports)
  db.runOne(sql`UPDATE history_step SET is_undone = 1 WHERE id = ${step.id}`, 'history_step')
  return { step, changes }
}

/** Does the last undone step again; undefined when there is none. */
export function redoNextStep(
  db: Writer,
  ports: Ports,
): { step: Step; changes: Change[] } | undefined {
  const step = db.find<Step>(sql`
    SELECT id, command FROM history_step WHERE is_undone = 1 ORDER BY position LIMIT 1
  `)
  if (!step) return undefined
  const changes = changesOf(db, step.id)
  db.run(sql`PRAGMA defer_foreign_keys = ON`)
  for (const change of changes) putBack(db, change, 'redo', ports)
  db.runOne(sql`UPDATE history_step SET is_undone = 0 WHERE id = ${step.id}`, 'history_step')
  return { step, changes }
}

function setCurrentStep(db: Writer, stepId: string | null): void {
  db.runOne(sql`UPDATE history_control SET current_step = ${stepId}`, 'history_control')
}

function changesOf(db: Writer, stepId: string): Change[] {
  return db.all<Change>(sql`
    SELECT position, table_name, row_id, before, after
    FROM history_change WHERE step_id = ${stepId} ORDER BY position
  `)
}

function dropOldSteps(db: Writer, ports: Ports): void {
  const oldest = new Date(Date.parse(ports.now()) - keptDays * 86_400_000).toISOString()
  const conditions = joinSql(
    [
      sql`made_at < ${oldest}`,
      sql`position <= (SELECT max(position) FROM history_step) - ${keptSteps}`,
    ],
    ' OR ',
  )
  db.run(sql`DELETE FROM ${schemaName('history_step')} WHERE ${conditions}`)
}
