import { amsterdamClock, dutchTime, gridDate, isIsoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { conversationWord, outcomeWord } from './conversations.ts'
import { freeTexts } from './free-texts.ts'
import { personalData } from './personal-data.ts'
import { basisWord, consentWord, purposeWord } from './privacy.ts'

const channels = { mail: 'mail', whatsapp: 'WhatsApp', phone: 'telefoon', taalhuis: 'taalhuis' }
const statuses = {
  registered: 'aangemeld',
  waiting: 'op de wachtlijst',
  offered: 'plaats aangeboden',
  cancelled: 'afgemeld',
  absent: 'niet aangemeld',
}

/** What a code in a column means; a code that is a Dutch word already is not here. */
const codes: Record<string, Readonly<Record<string, string>>> = {
  answer: { yes: 'ja', no: 'nee', maybe: 'misschien' },
  status: statuses,
  was_status: statuses,
  kind: {
    ...{ in: 'binnen', out: 'weg', void: 'teruggenomen' },
    ...conversationWord,
    ...outcomeWord,
  },
  channel: channels,
  preferred_channel: channels,
  source: { undo: 'ongedaan gemaakt', excel: 'Excel' },
  purpose: { ...purposeWord, ...consentWord },
  basis: basisWord,
}

/** A stored value as somebody reads it: codes, days, moments and yes or no in Dutch. */
export function storedWord(column: string, value: string | number | null): string {
  if (value === null) return ''
  if (column.startsWith('is_')) return value === 1 ? 'ja' : 'nee'
  const text = String(value)
  if (/_(?:on|at|until)$/.test(column)) return momentWord(text)
  return codes[column]?.[text] ?? text
}

/** What a table is called to somebody who does not know it. */
export function tableWord(table: string): string {
  const described: Record<string, { title: string }> = { ...freeTexts, ...personalData }
  return described[table]?.title ?? table
}

/** What a column is called to somebody who does not know it. */
export function columnWord(table: string, column: string): string {
  const personal: Record<string, { columns: Readonly<Record<string, string>> }> = personalData
  const free: Record<string, { columns: Readonly<Record<string, string>> }> = freeTexts
  return personal[table]?.columns[column] ?? free[table]?.columns[column] ?? column
}

/** A day, or a day with its time, as it is written here. */
export function momentWord(text: string): string {
  if (isIsoDate(text)) return gridDate(text)
  if (Number.isNaN(Date.parse(text))) return text
  const { date, time } = amsterdamClock(text as Instant)
  return `${gridDate(date)}, ${dutchTime(time)} uur`
}
