import { appearance } from '#domain/contract/system'
import type { Appearance, SystemStatus, system } from '#domain/contract/system'
import { todayOf } from '#domain/shared/dates'
import { paidIsFinal } from '#domain/texts/pool-money'
import { refuse } from '#domain/texts/refusals'
import { undoNameOf } from '#domain/texts/undo'
import { sqliteCode } from '#backend/db/connection'
import { contentHash } from '#backend/db/content-hash'
import { findFinalStep } from '#backend/db/history/final-step'
import { findRegion } from '#backend/db/repositories/region'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import { findLastChange, readCounts, readHistoryEnds } from '#backend/db/repositories/status'
import type { Reader, Writer } from '#backend/db/sql'
import type { HandlersFor, TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { clearPackage } from '#backend/db/seed/clear-package'
import { version } from '#backend/version'

const usual: Appearance = {
  theme: 'systeem',
  density: 'normaal',
  hasMotion: true,
  hasLetterKeys: true,
}

export const systemHandlers: HandlersFor<typeof system> = {
  'system.status': (store, _input, ports) => Promise.resolve(statusOf(store, ports)),
  'system.contentHash': (db) => ({ hash: contentHash(db) }),
  'system.appearance': (db) => readAppearance(db),
  'system.changeAppearance': (db, input) => {
    const wanted = { ...readAppearance(db), ...definedOf(input) }
    saveSetting(db, 'appearance', JSON.stringify(wanted))
    return wanted
  },
  'system.setUp': (db, input) => {
    if (findSetting(db, 'set-up')) return refuse('already-set-up')
    if (input.start === 'leeg') {
      if (readCounts(db).people > 0 || !canClear(db, input.regionName)) return refuse('has-people')
    }
    saveSetting(db, 'set-up', input.start)
    return { isSetUp: true }
  },
  'history.undo': (store) => {
    const final = store.read(findFinalStep)
    if (final) {
      const sentence = paidIsFinal(final.paidOn, final.reference)
      return Promise.resolve(refuse('paid-is-final', { sentence }))
    }
    const step = store.undo()
    return Promise.resolve(step ? named(step.command) : refuse('nothing-to-undo'))
  },
  'history.redo': (store) => {
    const step = store.redo()
    return Promise.resolve(step ? named(step.command) : refuse('nothing-to-redo'))
  },
}

/** False when something of hers hangs on what would go, such as a booking of an event. */
function canClear(db: Writer, regionName: string | null): boolean {
  try {
    clearPackage(db, regionName)
    return true
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function statusOf(store: TaskStore, ports: Ports): SystemStatus {
  const { encryption, lastBackupAt, lostChanges } = store.status()
  const now = ports.now()
  return store.read((db) => {
    const region = findRegion(db)
    const ends = readHistoryEnds(db)
    const years = [region?.programmeFromOn, region?.programmeUntilOn].map((day) => day?.slice(0, 4))
    return {
      version,
      now,
      today: todayOf(now),
      isClockFixed: ports.isClockFixed,
      isSetUp: findSetting(db, 'set-up') !== undefined,
      regionName: region?.name ?? null,
      programmeName: region?.programmeName ?? null,
      programmeYears: years[0] && years[1] ? `${years[0]}–${years[1]}` : null,
      encryption,
      lastBackupAt,
      lostChanges,
      lastChangeAt: findLastChange(db),
      counts: readCounts(db),
      undo: ends.undo === null ? null : named(ends.undo),
      redo: ends.redo === null ? null : named(ends.redo),
    }
  })
}

function named(command: string): { command: string; name: string } {
  return { command, name: undoNameOf(command) }
}

function readAppearance(db: Reader): Appearance {
  const saved = findSetting(db, 'appearance')
  return saved ? appearance.parse({ ...usual, ...(JSON.parse(saved) as object) }) : usual
}

function definedOf(input: {
  [Key in keyof Appearance]?: Appearance[Key] | undefined
}): Partial<Appearance> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
