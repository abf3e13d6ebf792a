import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { amsterdamClock } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'

export type FolderFile = { readonly path: string; readonly bytes: Uint8Array }

/** Files as one zip folder that every computer opens; all of them dated `now`. */
export function zipFolder(files: readonly FolderFile[], now: Instant): Uint8Array {
  // A zip keeps wall time without a zone.
  const { date, time } = amsterdamClock(now)
  const entries: Zippable = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))
  return zipSync(entries, { level: 6, mtime: `${date}T${time}:00` })
}
