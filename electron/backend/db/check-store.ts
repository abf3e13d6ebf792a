import type Database from 'better-sqlite3'
import { findBrokenAudit } from './audit.ts'
import { handlesOf } from './sql.ts'

/** What is wrong with the file itself: its structure, or a reference to nothing. */
export function findFaults(database: Database.Database): ('structure' | 'links')[] {
  const check = String(database.pragma('integrity_check', { simple: true }))
  if (check !== 'ok') return ['structure']
  const broken = database.pragma('foreign_key_check') as unknown[]
  return broken.length > 0 ? ['links'] : []
}

/** As `findFaults`, and whether the log of what was done still fits together. */
export function findStoreFaults(database: Database.Database): ('structure' | 'links' | 'audit')[] {
  const faults = findFaults(database)
  if (faults.includes('structure')) return faults
  const isLogBroken = findBrokenAudit(handlesOf(database).reader) !== undefined
  return isLogBroken ? [...faults, 'audit'] : faults
}
