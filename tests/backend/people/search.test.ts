import { afterEach, beforeEach, expect, it } from 'vitest'
import { searchExpression } from '#backend/db/repositories/search-condition'
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
