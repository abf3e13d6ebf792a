import { sharedState } from '#renderer/lib/shared-state'
import type { PaletteRow } from './palette-matches.ts'

const most = 6

/** What was chosen in the palette since the start, the last one first. */
export const recentRows = sharedState<readonly PaletteRow[]>([])

/** Remembers a choice until Schakel closes. */
export function rememberRow(row: PaletteRow): void {
  const others = recentRows.get().filter(({ key }) => key !== row.key)
  const recent: PaletteRow = { ...row, group: 'recent', at: [], synonym: undefined }
  recentRows.set([recent, ...others].slice(0, most))
}
