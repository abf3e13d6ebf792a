import type { Backup } from '#domain/contract/backups'
import type { IsoDate } from '#domain/shared/dates'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { momentInWords } from '#renderer/texts/safety'

/** A copy as one row, also when it stands at two places. */
export type CopyRow = { readonly backup: Backup; readonly isAlsoThere: boolean }

/** One row per copy: the one on this laptop counts, unless only the other one is whole. */
export function copyRowsOf(backups: readonly Backup[]): CopyRow[] {
  const rows = new Map<string, CopyRow>()
  for (const backup of backups) {
    const known = rows.get(backup.name)?.backup
    if (!known) {
      rows.set(backup.name, { backup, isAlsoThere: false })
      continue
    }
    const isBetter = known.state === 'damaged' || known.place === 'second'
    const best = isBetter && backup.state !== 'damaged' ? backup : known
    rows.set(backup.name, { backup: best, isAlsoThere: true })
  }
  return [...rows.values()]
}

/** `vandaag 14.00`. */
export function whenOf({ madeAt }: Backup, today: IsoDate): string {
  return momentInWords(dayOfMoment(madeAt), timeOfMoment(madeAt), today)
}
