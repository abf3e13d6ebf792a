import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { SafeNotes } from '#domain/contract/safe-files'
import { isBackupWhole } from '#backend/safe/container'

type Checked = SafeNotes['checked']

/** Tells whole copies from damaged ones, and remembers what it read for the same file. */
export function wholeness(known: Checked, { looksAgain }: { looksAgain: boolean }) {
  const checked: Checked = {}
  return {
    isWhole: (folder: string, name: string): boolean => {
      const path = join(folder, name)
      const { size, mtimeMs: changedAt } = statSync(path)
      const before = known[path]
      const isKnown = before?.size === size && before.changedAt === changedAt
      const isWhole = isKnown && !looksAgain ? before.isWhole : isBackupWhole(path)
      checked[path] = { size, changedAt, isWhole }
      return isWhole
    },
    /** What is known now; files that are gone are left out. */
    checked,
  }
}
