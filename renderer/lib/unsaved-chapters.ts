import type { ChapterId } from '#domain/report/chapters'
import type { ReportId } from '#domain/shared/ids'
import { sharedState } from './shared-state.ts'

/**
 * What was typed in a chapter and could not be stored. It outlives its editor, so that another
 * chapter or place loses nothing. Only in memory: a page may not leave texts on the disk.
 */
export const unsavedChapters = sharedState<Readonly<Record<string, string>>>({})

/** Where the unsaved text of a chapter stands. */
export function chapterKey(reportId: ReportId, chapter: ChapterId): string {
  return `${reportId} ${chapter}`
}

/** Remembers what could not be stored; undefined when it was stored after all. */
export function setUnsaved(key: string, typed: string | undefined): void {
  const { [key]: _, ...others } = unsavedChapters.get()
  unsavedChapters.set(typed === undefined ? others : { ...others, [key]: typed })
}
