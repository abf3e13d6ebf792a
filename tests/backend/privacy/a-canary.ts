import { join } from 'node:path'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { EventTypeId, BudgetLineId, EventId, PersonId } from '#domain/shared/ids'
import { isoDate, wallTime } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { freeTexts } from '#domain/texts/free-texts'
import { connect } from '#backend/db/connection'
import { schemaName, sql } from '#backend/db/sql'
import type { Writer } from '#backend/db/sql'
import { unpackBackup } from '#backend/safe/container'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'
import { aBusyDesk, aReadList } from '../undo/busy-desk.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { aPlanInStore, aReportInStore } from './a-plan-canary.ts'
import { aLimitInStore, aSleutelpersoonInStore } from './a-pool-canary.ts'

/** One made-up person; every word of it is found nowhere else. */
export const canary = {
  given: 'Kanariëtte',
  particle: 'van der',
  family: 'Zangzaad',
  name: 'Kanariëtte van der Zangzaad',
  email: 'kanarie@zangzaad.example',
  phone: '06-98765432',
  note: 'kanarienotitie',
  source: 'kanarieherkomst',
  functionName: 'kanariefunctie',
  remark: 'kanarieopmerking',
  how: 'kanarietoestemming',
  reason: 'kanarieredenatie',
  oldName: 'Kanarini van der Voliere',
  /** The same person as a second record, merged away. */
  otherRecord: 'Sijsjeta Kooivogel',
  otherEmail: 'sijsjeta@kooivogel.example',
}

/** Words that must be found before an erase, and nowhere after it. */
export const canaryWords = [
  ...['Kanariëtte', 'Zangzaad', 'zangzaad', 'kanarie@', '98765432', 'kanarienotitie'],
  ...['kanarieherkomst', 'kanariefunctie', 'kanarieopmerking', 'kanarietoestemming'],
  ...['kanarieredenatie', 'Kanarini', 'Voliere'],
  ...['Sijsjeta', 'Kooivogel', 'sijsjeta@'],
]

/** The person through the commands, in one event with two others; gives both ids. */
export async function aCanary(
  backend: Backend,
): Promise<{ personId: PersonId; eventId: EventId; others: PersonId[] }> {
  const { personId } = await valueOf(backend, 'people.create', {
    name: canary.oldName,
    email: canary.email,
    phone: canary.phone,
    note: canary.note,
    source: canary.source,
    organisation: { name: 'Kooi Voorbeeld' },
    functionName: canary.functionName,
    gemeenteIds: (await valueOf(backend, 'region.get', {})).gemeenten
      .slice(0, 2)
      .map(({ id }) => id),
    chainRoleId: (await valueOf(backend, 'region.get', {})).chainRoles[0]?.id ?? null,
  })
  await valueOf(backend, 'people.change', {
    ...{ personId, name: canary.given, tussenvoegsel: canary.particle, familyName: canary.family },
  })
  const others = await Promise.all(
    ['Elsa van Fictie', 'Omar Verhaal'].map(
      async (name) => (await valueOf(backend, 'people.create', { name })).personId,
    ),
  )
  const eventId = await anEventWith(backend, personId, others)
  const day = isoDate('2026-11-02')
  await valueOf(backend, 'privacy.addConsent', {
    ...{ personId, purpose: 'photo', givenOn: day, how: canary.how },
  })
  await valueOf(backend, 'privacy.keepLonger', {
    ...{ personId, untilOn: isoDate('2027-06-30'), reason: canary.reason },
  })
  await valueOf(backend, 'groups.create', {
    name: `Kring van ${canary.name}`,
    personIds: [personId],
  })
  await valueOf(backend, 'privacy.describe', { personId, purpose: 'network', basis: 'consent' })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: day, subject: `Bij ${canary.name}`, said: `${canary.name} wil zingen.` },
    people: [{ id: personId }],
    outcomes: [{ text: `${canary.name} stuurt zaad`, owner: { id: personId } }],
  })
  // What went out to them, in which others are named too.
  const { batchId } = await valueOf(backend, 'messages.make', {
    ...{ kind: 'confirmation', eventId, way: 'letter', personIds: [personId, ...others] },
    ...{ subject: 'Voor {naam}', body: `{aanhef}, groet van ${canary.name}` },
  })
  await valueOf(backend, 'messages.markSent', { batchId })
  await aMergedRecord(backend, personId, eventId)
  await aRowInEveryTable(backend, eventId)
  return { personId, eventId, others }
}

// Was there under another name, which was found to be the same person.
async function aMergedRecord(backend: Backend, keepId: PersonId, eventId: EventId): Promise<void> {
  const other = await valueOf(backend, 'people.create', {
    ...{ name: canary.otherRecord, email: canary.otherEmail },
    ...{ organisation: { name: 'Kooi Voorbeeld' }, functionName: canary.functionName },
  })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId: other.personId })
  await valueOf(backend, 'people.merge', { keepId, goneId: other.personId })
  const [someone] = (await valueOf(backend, 'people.list', {})).rows
  if (someone === undefined || someone.id === keepId) return
  await valueOf(backend, 'people.notDuplicate', { personId: keepId, otherPersonId: someone.id })
}

// So that there is a text of every sort in which somebody can be named.
async function aRowInEveryTable(backend: Backend, eventId: EventId): Promise<void> {
  await aBusyDesk(backend)
  await valueOf(backend, 'events.change', { eventId, series: 'Werkgroep (voorbeeld)' })
  await valueOf(backend, 'privacy.setFact', { id: 'recipients', value: 'partners (voorbeeld)' })
  await valueOf(backend, 'budget.setAmount', {
    ...{ lineId: 'post-03' as BudgetLineId, year: 2025, amount: cents(100_000) },
    newVersion: { name: 'primitief', decidedOn: null, reason: 'voorbeeld' },
  })
  const file = await aReadList(backend)
  await valueOf(backend, 'import.apply', { file, target: 'people' })
}

async function anEventWith(
  backend: Backend,
  personId: PersonId,
  others: readonly PersonId[],
): Promise<EventId> {
  const { eventId } = await valueOf(backend, 'events.create', {
    typeId: 'cop' as EventTypeId,
    title: `Gesprek met ${canary.name}`,
    date: isoDate('2026-11-20'),
    startTime: wallTime('09:30'),
    endTime: wallTime('12:00'),
    capacity: 10,
    topics: ['Zaad', `Vraag van ${canary.name}`],
    venue: { name: `Bij ${canary.name}`, gemeenteId: null },
  })
  const personIds = [personId, ...others]
  await valueOf(backend, 'attendance.invite', { eventId, personIds })
  await valueOf(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  await valueOf(backend, 'attendance.checkIn', { eventId, personId })
  const { itemId } = await valueOf(backend, 'programme.add', {
    ...{ eventId, kind: 'talk', title: `Lezing ${canary.name}`, minutes: 30 },
  })
  await valueOf(backend, 'programme.change', { itemId, speakerIds: [personId] })
  await valueOf(backend, 'budget.book', {
    chain: {
      lineId: 'post-03' as BudgetLineId,
      eventId,
      description: `Lezing door ${canary.name}`,
      supplier: canary.name,
    },
    ...{ step: 'commitment', year: 2025, exVat: cents(50_000), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-01-21') },
    attachment: `map van ${canary.name}`,
  })
  await valueOf(backend, 'snapshots.take', {
    ...{ label: `Stand voor ${canary.name}`, note: `Gevraagd door ${canary.name}` },
  })
  return eventId
}

const lists = new Set(['synonyms', 'known_signals', 'mapping'])
const questions = new Set(['criteria', 'question', 'choice'])

/** Names the person in every column of typed text that no command of this story reaches. */
export function nameEverywhere(db: Writer, personId: PersonId): string[] {
  const empty: string[] = []
  db.run(sql`
    UPDATE answer SET note = ${canary.remark}
    WHERE invitation_id IN (SELECT id FROM invitation WHERE person_id = ${personId})
  `)
  db.run(sql`
    INSERT INTO list_view (id, list, name, question, position, created_at)
    VALUES ('kanarielijst', 'people', 'Lijst (voorbeeld)', '{}', 1, '2026-11-02T08:00:00.000Z')
  `)
  inThePool(db, personId)
  for (const [table, { columns }] of Object.entries(freeTexts)) {
    // The last row, and those of their own in the pool.
    const rows = db.all<{ id: string }>(sql`
      SELECT id FROM ${schemaName(table)} WHERE id = (
        SELECT id FROM ${schemaName(table)} WHERE id <> ${personId} ORDER BY id DESC LIMIT 1)
        OR id LIKE ${`%-${personId}`}
    `)
    if (rows.length === 0) empty.push(table)
    for (const { id } of rows) nameInRow(db, table, Object.keys(columns), id)
  }
  return empty
}

function nameInRow(db: Writer, table: string, columns: readonly string[], id: string): void {
  const sentence = `Over ${canary.name}, ${canary.email} en ${canary.phone}.`
  for (const column of columns) {
    const name = schemaName(column)
    // Why a payment was mended stands only with one that mends.
    const isEmpty = table === 'payment' && column === 'why' ? sql`AND why IS NOT NULL` : sql``
    const text = storedAs(column, sentence)
    db.run(sql`UPDATE ${schemaName(table)} SET ${name} = ${text} WHERE id = ${id} ${isEmpty}`)
  }
}

// They and somebody else are sleutelpersonen, so that both what goes and what is cleared is there.
function inThePool(db: Writer, personId: PersonId): void {
  const { id: eventId } = db.get<{ id: EventId }>(
    sql`SELECT id FROM planned_event ORDER BY id LIMIT 1`,
  )
  const other = db.get<{ id: PersonId }>(sql`
    SELECT id FROM person WHERE id <> ${personId} AND merged_into IS NULL
      AND id NOT IN (SELECT person_id FROM sleutelpersoon) ORDER BY id LIMIT 1
  `)
  for (const each of [personId, other.id]) aSleutelpersoonInStore(db, each, eventId)
  aLimitInStore(db)
  aPlanInStore(db, personId)
  aReportInStore(db)
}

function storedAs(column: string, sentence: string): string {
  if (lists.has(column)) return JSON.stringify([sentence])
  return questions.has(column) ? JSON.stringify({ search: sentence }) : sentence
}

/** Which of the words stand in which file of the data folder, databases and backups read open. */
export function wordsInFolder(folder: string, key: Uint8Array): Record<string, string[]> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(files.map((name) => [name, wordsInFile(join(folder, name), key)]))
}

/** Which of the words stand in one file. */
export function wordsInFile(path: string, key: Uint8Array): string[] {
  const bytes = [readFileSync(path), ...opened(path, key)]
  return canaryWords.filter((word) => bytes.some((each) => each.includes(word)))
}

// The whole file decrypted, pages that are free included.
function opened(path: string, key: Uint8Array): Buffer[] {
  if (path.endsWith('.schakel')) {
    const copy = join(aFolder(), 'kopie.db')
    unpackBackup(path, copy)
    return opened(copy, key)
  }
  if (!path.endsWith('.db')) return []
  const database = connect(path, key)
  try {
    return [database.serialize()]
  } finally {
    database.close()
  }
}

/** Everything the screens count, without anybody's name. */
export async function numbersOf(backend: Backend, eventId: EventId) {
  const list = await valueOf(backend, 'attendance.list', { eventId })
  const people = list.people
    .map(({ personId, chainRoleId, gemeenteIds, stand, isPresent }) => ({
      ...{ personId, chainRoleId, gemeenteIds: gemeenteIds.toSorted(), stand, isPresent },
    }))
    .toSorted((one, other) => one.personId.localeCompare(other.personId))
  const sheet = await valueOf(backend, 'budget.sheet', { year: 2025 })
  const { counts } = await valueOf(backend, 'system.status', {})
  return { counts: list.counts, people, totals: sheet.total, events: counts.events }
}
