import { chapterIds } from '#domain/report/chapters'
import type { ChapterId } from '#domain/report/chapters'
import type { ReportId } from '#domain/shared/ids'

export type ReportAddress = {
  rapport?: ReportId
  hoofdstuk?: ChapterId
  /** The figure whose rows are shown. */
  cijfer?: string
  doe?: 'nieuw'
}

/** Which report and chapter are looked at, and which figure is looked into. */
export function reportAddressFrom(search: Record<string, unknown>): ReportAddress {
  const { rapport, hoofdstuk, cijfer, doe } = search
  const chapter = chapterIds.find((known) => known === hoofdstuk)
  return {
    ...(typeof rapport === 'string' ? { rapport: rapport as ReportId } : {}),
    ...(chapter === undefined ? {} : { hoofdstuk: chapter }),
    ...(typeof cijfer === 'string' ? { cijfer } : {}),
    ...(doe === 'nieuw' ? { doe } : {}),
  }
}

/** Which report is put on paper. */
export function reportPaperFrom(search: Record<string, unknown>): { rapport?: ReportId } {
  const { rapport } = search
  return typeof rapport === 'string' ? { rapport: rapport as ReportId } : {}
}
