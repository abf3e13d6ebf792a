import { afterEach, beforeEach, expect, it } from 'vitest'
import { searchExpression } from '#backend/db/repositories/search-condition'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, OrganisationId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

async function found(text: string): Promise<string[]> {
  return (await valueOf(backend, 'search.find', { text })).map(({ title }) => title)
}

it('finds people by the start of any word, without accents and in any order', async () => {
  await valueOf(backend, 'people.create', { name: 'Zoë Çelik-Örnek' })
  await valueOf(backend, 'people.create', { name: "Leyla O'Voorbeeld" })
  expect(await found('ornek zoe')).toEqual(['Zoë Çelik-Örnek'])
  expect(await found('celik')).toEqual(['Zoë Çelik-Örnek'])
  expect(await found("o'voor")).toEqual(["Leyla O'Voorbeeld"])
  expect(await found('ovoor')).toEqual(["Leyla O'Voorbeeld"])
})

it('finds an Arabic name without its article and in another spelling', async () => {
  await valueOf(backend, 'people.create', { name: 'أحمد الفاطمي' })
  expect(await found('احمد')).toEqual(['أحمد الفاطمي'])
  expect(await found('فاطمى')).toEqual(['أحمد الفاطمي'])
})

it('takes no sign of what is typed as an order', async () => {
  await valueOf(backend, 'people.create', { name: 'Jan Proef' })
  for (const text of ['"', '*', 'jan*', '(', 'NEAR(', 'a AND', '-jan', 'body:jan', '^', "'", ' ']) {
    await expect(valueOf(backend, 'search.find', { text })).resolves.toBeInstanceOf(Array)
  }
  expect(searchExpression('" *')).toBeNull()
})

it('finds letters inside a word only when no word begins with them', async () => {
  await valueOf(backend, 'people.create', { name: 'Jan Bakkerkorst' })
  expect(await found('korst')).toEqual(['Jan Bakkerkorst'])
  await valueOf(backend, 'people.create', { name: 'Els Korstjens' })
  expect(await found('korst')).toEqual(['Els Korstjens'])
})

it('finds a sleutelpersoon by language, until they leave the pool', async () => {
  const { personId } = await valueOf(backend, 'pool.join', { person: { name: 'Fenna Fabel' } })
  await valueOf(backend, 'pool.setLanguage', { personId, language: 'Tigrigna' })
  expect(await found('tigrin')).toEqual(['Fenna Fabel'])
  await valueOf(backend, 'pool.leave', { personId })
  expect(await found('tigrin')).toEqual([])
  await valueOf(backend, 'history.undo', {})
  expect(await found('tigrin')).toEqual(['Fenna Fabel'])
})

it('puts who is named so before who merely works there', async () => {
  await valueOf(backend, 'people.create', { name: 'Aad Test', organisation: { name: 'Anna Zorg' } })
  await valueOf(backend, 'people.create', { name: 'Anna Proefstuk' })
  const people = await valueOf(backend, 'search.find', { text: 'anna', kinds: ['person'] })
  expect(people).toMatchObject([
    { title: 'Anna Proefstuk' },
    { title: 'Aad Test', detail: 'Anna Zorg' },
  ])
})

it('finds organisations and events beside people, and only the kinds asked for', async () => {
  const fijnder = await valueOf(backend, 'search.find', { text: 'fijnd' })
  expect(fijnder).toMatchObject([{ kind: 'organisation', title: 'Fijnder' }])
  const events = await valueOf(backend, 'search.find', { text: 'regionale', kinds: ['event'] })
  expect(events).toMatchObject([{ kind: 'event', detail: '2025-02-14' }])
  expect(await valueOf(backend, 'search.find', { text: 'fijnd', kinds: ['event'] })).toEqual([])
})

const fijnder = 'fijnder' as OrganisationId

/** A person, an organisation, a conversation, an agreement and a booking that all hold one text. */
async function everywhere(text: string): Promise<void> {
  await valueOf(backend, 'people.create', { name: text })
  await valueOf(backend, 'organisations.create', { name: text })
  await valueOf(backend, 'events.create', { typeId: 'cop' as never, title: text })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), subject: 'Gesprek', said: `Over ${text}.` },
    outcomes: [{ text: `Denkt na over ${text}` }],
  })
  await book(text)
}

function book(supplier: string, note: string | null = null) {
  return valueOf(backend, 'budget.book', {
    chain: {
      ...{ lineId: 'post-03' as BudgetLineId, eventId: null },
      ...{ description: 'Zaalhuur', supplier },
    },
    ...{ step: 'actual', year: 2025, exVat: cents(100), vat: cents(0), rate: null },
    ...{ isCompensable: false, date: isoDate('2025-01-21'), invoice: 'F-2025-77', note },
  })
}

const kindsOf = async (text: string) =>
  (await valueOf(backend, 'search.find', { text })).map(({ kind }) => kind).toSorted()

const all = ['booking', 'conversation', 'event', 'organisation', 'outcome', 'person']

it.each([
  ['the start of a word', 'Verzonnenheid', 'verzon'],
  ['letters without their accents', 'Çelikörnek', 'celikor'],
  ['a tussenvoegsel', 'Fatima van den Bergproef', 'van den bergpr'],
  ['Arabic without the article', 'الفاطمي', 'فاطمي'],
  ['Arabic with another alef', 'أحمدي', 'احمدي'],
  ['Ethiopic script', 'ሰላምታ', 'ሰላም'],
])('finds every kind of record by %s', async (_, text, typed) => {
  await everywhere(text)
  expect(await kindsOf(typed)).toEqual(all)
})

it('tells where to go for what has no page of its own', async () => {
  await everywhere('Taalcafé')
  const found = await valueOf(backend, 'search.find', { text: 'taalcafe' })
  const of = (kind: string) => found.find((one) => one.kind === kind)
  expect(of('outcome')).toMatchObject({
    detail: 'Gesprek',
    shownIn: { kind: 'conversation', id: of('conversation')?.id },
  })
  expect(of('booking')).toMatchObject({
    ...{ title: 'Zaalhuur', detail: 'Taalcafé' },
    shownIn: { kind: 'line', id: 'post-03' },
  })
})

it('finds a booking by its invoice and its note, and no more when it is taken away', async () => {
  await book('Verhuur', 'betaald per bank')
  expect(await kindsOf('F-2025-77')).toEqual(['booking'])
  expect(await kindsOf('per bank')).toEqual(['booking'])
  await valueOf(backend, 'history.undo', {})
  expect(await kindsOf('verhuur')).toEqual([])
})

it('finds what was said under the name somebody has now', async () => {
  const { personId } = await valueOf(backend, 'people.create', { name: 'Joke Verzonnen' })
  await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), subject: 'Kennismaking' },
    ...{ people: [{ id: personId }], organisations: [{ id: fijnder }] },
    outcomes: [{ text: 'Belt na', owner: { id: personId } }],
  })
  await valueOf(backend, 'people.change', { personId, name: 'Joke Proefman' })
  expect(await kindsOf('verzonnen')).toEqual([])
  expect(await kindsOf('proefman')).toEqual(['conversation', 'outcome', 'person'])
  await valueOf(backend, 'organisations.change', { organisationId: fijnder, name: 'Vinderij' })
  expect(await kindsOf('vinderij')).toEqual(['conversation', 'organisation'])
})

it('finds nothing of a conversation that is off the list, also not what was agreed in it', async () => {
  const { conversationId } = await valueOf(backend, 'conversations.record', {
    ...{ happenedOn: isoDate('2026-11-20'), subject: 'Kwartaal' },
    outcomes: [{ text: 'Kwartaalplan' }],
  })
  expect(await kindsOf('kwartaal')).toEqual(['conversation', 'outcome'])
  await valueOf(backend, 'conversations.archive', { conversationId })
  expect(await kindsOf('kwartaal')).toEqual([])
})
