import { amsterdamClock, dutchTime, gridDate, isIsoDate } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { conversationWord, outcomeWord } from './conversations.ts'
import { freeTexts } from './free-texts.ts'
import { personalData } from './personal-data.ts'
import { basisWord, consentWord, purposeWord } from './privacy.ts'

const channels = {
  ...{ mail: 'mail', whatsapp: 'WhatsApp', phone: 'telefoon', taalhuis: 'taalhuis' },
  'in-person': 'zelf gesproken',
}
const level = { little: 'een beetje', good: 'goed', fluent: 'vloeiend' }
const statuses = {
  registered: 'aangemeld',
  waiting: 'op de wachtlijst',
  offered: 'plaats aangeboden',
  cancelled: 'afgemeld',
  absent: 'niet aangemeld',
}

const moneyStatuses = { proposal: 'voorstel', approved: 'goedgekeurd', paid: 'betaald' }
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** A column of which a code means something else than in other tables. */
const ownCodes: Record<string, Readonly<Record<string, string>>> = {
  'assignment.status': {
    ...{ asked: 'gevraagd', accepted: 'ja', declined: 'nee', cancelled: 'vervallen' },
  },
  'hours_entry.status': { planned: 'gepland', worked: 'gewerkt', ...moneyStatuses },
  'payment.status': moneyStatuses,
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
  speaking: level,
  reading: level,
  interpreting: level,
  answer_channel: channels,
  ceiling_per: { month: 'per maand', year: 'per jaar' },
  part: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  weekday: Object.fromEntries(weekdays.map((word, at) => [String(at + 1), word])),
}

/** A stored value as somebody reads it: codes, days, amounts and yes or no in Dutch. */
export function storedWord(table: string, column: string, value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number' && column.endsWith('_cents')) return moneyWord(column, value)
  if (column.startsWith('is_')) return value === 1 ? 'ja' : 'nee'
  const text = String(value)
  if (/_(?:on|at|until)$/.test(column)) return momentWord(text)
  return ownCodes[`${table}.${column}`]?.[text] ?? codes[column]?.[text] ?? text
}

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 3 })

function moneyWord(column: string, value: number): string {
  return `€ ${euros.format(value / (column.endsWith('_tenth_cents') ? 1000 : 100))}`
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
