/** The chapters of every report, in their fixed order. */
export const chapterIds = [
  'summary',
  'done',
  'reached',
  'actions',
  'indicators',
  'pool',
  'money',
  'ahead',
] as const

export type ChapterId = (typeof chapterIds)[number]

/** The number of a chapter, from 1, as it stands before its title and in every reference. */
export function chapterNumber(chapter: ChapterId): number {
  return chapterIds.indexOf(chapter) + 1
}
