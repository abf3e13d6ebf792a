import { words } from './import-words.ts'

/** What people write in the column Aanwezig of somebody who was there; words are folded. */
export const presentMarks = {
  words: new Set(
    words(`
      x|xx|ja|j|yes|y|ok|oke|v|aanwezig|present|was er|er|er geweest|geweest|gekomen|binnen|
      true|waar|1|p|aanw`),
  ),
  signs: /^[✓✔√☑✅🗸+×]+$/u,
} as const

/** What they write of somebody who was not; a cross such as ✗ can mean either, so it stands in neither. */
export const absentMarks = {
  words: new Set(
    words(`
      nee|n|no|nvt|n v t|niet|afwezig|absent|was er niet|niet gekomen|niet geweest|niet aanwezig|
      afgemeld|ziek|false|onwaar|0|no show|noshow|verhinderd`),
  ),
  signs: /^[☐–—-]+$/u,
} as const

/** Headings of a list of who was there, folded. */
export const attendanceHeadings = {
  present: /^(aanwezig|aanwezigheid|present|was er|er geweest|opkomst|aanw)$/,
  key: /^(schakel ?)?sleutel$/,
  signature: /^(handtekening|paraaf|signature)$/,
  arrived: /^binnen om$/,
  exported: /^stond er$/,
  stand: /^(status|stand)$/,
  number: /^(nr|nummer|no)$/,
} as const
