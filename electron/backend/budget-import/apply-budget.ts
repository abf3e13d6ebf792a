import { lineWords, tellingLineWords } from '#domain/budget-import/match-line'
import type { PlannedLine } from '#domain/budget-import/plan-budget'
import type { Contract } from '#domain/contract'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import type { BudgetLineId } from '#domain/shared/ids'
import { budgetTakenSentence } from '#domain/texts/budget-import'
import { listBudgetLines, readBudgetBook } from '#backend/db/repositories/budget-book'
import {
  insertBudgetAmount,
  insertBudgetLine,
  insertBudgetYear,
} from '#backend/db/repositories/budget-writes'
import { saveLineMatch } from '#backend/db/repositories/line-matches'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import type { BudgetPlan } from './budget-plan.ts'

type Version = InputOf<Contract['budgetImport.apply']>['version']
type Applied = OutputOf<Contract['budgetImport.apply']>

/**
 * Writes what the plan says: an amount that differs becomes a new version, one that was unknown the
 * first. Which line of the file was which is remembered.
 */
export function applyBudget(db: Writer, ports: Ports, plan: BudgetPlan, version: Version): Applied {
  const lastVersion = versionsOf(db)
  const written = new Set<string>()
  const years = new Set<number>()
  let newLines = 0
  const telling = tellingLineWords(plan.lines.map(({ line }) => line))
  for (const planned of plan.lines) {
    const lineId = lineOf(db, ports, planned, readCodes(db))
    if (lineId === null) continue
    if (planned.choice.kind === 'new') newLines += 1
    const words = lineWords(planned.line)
    if (telling.has(words)) saveLineMatch(db, words, lineId, ports.newId)
    for (const { year, after, outcome } of planned.amounts) {
      const key = `${lineId} ${year}`
      if ((outcome !== 'new' && outcome !== 'changed') || after === null || written.has(key)) {
        continue
      }
      insertBudgetYear(db, year)
      insertBudgetAmount(db, {
        ...{ id: ports.newId(), lineId, year, amount: after },
        version: (lastVersion.get(key) ?? 0) + 1,
        ...{ versionName: version.name, decidedOn: version.decidedOn, reason: version.reason },
      })
      written.add(key)
      years.add(year)
    }
  }
  const counts = { amounts: written.size, newLines }
  return {
    ...counts,
    years: [...years].toSorted((one, other) => one - other),
    sentence: budgetTakenSentence(counts),
  }
}

function lineOf(
  db: Writer,
  ports: Ports,
  { choice, line }: PlannedLine,
  codes: ReadonlySet<string>,
): BudgetLineId | null {
  if (choice.kind === 'leave') return null
  if (choice.kind === 'line') return choice.lineId
  const id = ports.newId() as BudgetLineId
  const isFree = line.code !== null && !codes.has(line.code)
  const code = isFree ? line.code.slice(0, 300) : nextCode(codes)
  insertBudgetLine(db, { id, code, name: line.name.slice(0, 300) })
  return id
}

function readCodes(db: Reader): ReadonlySet<string> {
  return new Set(listBudgetLines(db).map(({ code }) => code))
}

// Ours are numbered; a line that brings no code of its own gets the next number.
function nextCode(codes: ReadonlySet<string>): string {
  const highest = Math.max(
    0,
    ...[...codes].map((code) => (/^\d{1,4}$/.test(code) ? Number(code) : 0)),
  )
  return String(highest + 1).padStart(2, '0')
}

function versionsOf(db: Reader): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { lineId, year, version } of readBudgetBook(db).amounts) {
    const key = `${lineId} ${year}`
    last.set(key, Math.max(last.get(key) ?? 0, version))
  }
  return last
}
