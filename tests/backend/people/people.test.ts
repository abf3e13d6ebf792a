import { afterEach, beforeEach, expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { GemeenteId, PersonId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

let backend: Backend
beforeEach(() => {
  backend = aBackend()
})
afterEach(() => backend.close())

const aalten = 'GM0197' as GemeenteId
const doetinchem = 'GM0222' as GemeenteId

async function add(name: string, more: object = {}): Promise<PersonId> {
  return (await valueOf(backend, 'people.create', { name, ...more })).personId
}

async function names(input: object = {}): Promise<string[]> {
  return (await valueOf(backend, 'people.list', input)).rows.map((row) => row.name)
}

it('takes in somebody with a name and nothing else', async () => {
  const personId = await add('Fatima v.d. Berg')
  expect(await valueOf(backend, 'people.get', { personId })).toMatchObject({
    givenName: 'Fatima',
    tussenvoegsel: 'v.d.',
    familyName: 'Berg',
    affiliations: [],
  })
})

it('keeps a name that is no name it knows as it was typed', async () => {
  const personId = await add('007')
  expect(await valueOf(backend, 'people.get', { personId })).toMatchObject({ name: '007' })
})

it('makes an organisation of a new name once, whatever its spelling', async () => {
  await add('Anna Proefstuk', { organisation: { name: 'Bakkerij Proefkorst BV' } })
  await add('Bas Bedacht', { organisation: { name: 'bakkerij proefkorst' } })
  const { rows } = await valueOf(backend, 'organisations.list', { search: 'proefkorst' })
  expect(rows).toMatchObject([{ name: 'Bakkerij Proefkorst BV', peopleCount: 2 }])
})

it('shows where somebody works: their own gemeenten before those of the organisation', async () => {
  const { organisationId } = await valueOf(backend, 'organisations.create', {
    ...{ name: 'Taalhuis Verzonnen', gemeenteIds: [doetinchem] },
  })
  const personId = await add('Elsa van Fictie', { organisation: { id: organisationId } })
  const before = await valueOf(backend, 'people.list', {})
  await valueOf(backend, 'people.changeAffiliation', { personId, gemeenteIds: [aalten] })
  const after = await valueOf(backend, 'people.list', {})

  expect(before.rows[0]).toMatchObject({ gemeenteIds: [doetinchem], hasOwnGemeenten: false })
  expect(after.rows[0]).toMatchObject({ gemeenteIds: [aalten], hasOwnGemeenten: true })
  expect(await names({ gemeenteId: doetinchem })).toEqual([])
  expect(await names({ gemeenteId: aalten })).toEqual(['Elsa van Fictie'])
})

it('warns about a similar person and an address that is none, and keeps both', async () => {
  await add('Fatima van den Berg', { organisation: { name: 'Taalhuis Verzonnen' } })
  const answer = await valueOf(backend, 'people.create', {
    name: 'Fatima v.d. Berg',
    organisation: { name: 'Taalhuis Verzonnen' },
    email: 'fatima zonder apenstaart',
  })
  expect(answer.hints).toMatchObject([
    { kind: 'similar-person', name: 'Fatima van den Berg' },
    { kind: 'not-an-email', value: 'fatima zonder apenstaart' },
  ])
  expect(await names()).toHaveLength(2)
})

it('says that a number in a note is not needed, and keeps the note', async () => {
  const personId = await add('Jan Proef')
  const { hints } = await valueOf(backend, 'people.change', { personId, note: 'bsn 111222333' })
  expect(hints).toEqual([{ kind: 'looks-like-bsn', field: 'note' }])
  expect(await valueOf(backend, 'people.get', { personId })).toMatchObject({
    note: 'bsn 111222333',
  })
})

it('finds the parts of a name that was typed anew in one cell', async () => {
  const personId = await add('Jan Proef')
  await valueOf(backend, 'people.change', { personId, name: 'Jan de la Proef' })
  await valueOf(backend, 'people.change', { personId, familyName: 'Proefstuk' })
  expect(await valueOf(backend, 'people.get', { personId })).toMatchObject({
    name: 'Jan de la Proefstuk',
    tussenvoegsel: 'de la',
  })
})

it('lists by the name as it is said, page by page, both ways', async () => {
  for (const name of ['Özlem Test', 'Anna Test', 'Zoë Test', 'Bas van Test']) await add(name)
  expect(await names()).toEqual(['Anna Test', 'Bas van Test', 'Özlem Test', 'Zoë Test'])
  expect(await names({ direction: 'down', limit: 2 })).toEqual(['Zoë Test', 'Özlem Test'])
  const page = await valueOf(backend, 'people.list', { offset: 1, limit: 2 })
  expect(page).toMatchObject({ total: 4, rows: [{ name: 'Bas van Test' }, { name: 'Özlem Test' }] })
})

it('lists who has no organisation last, whichever way it is turned', async () => {
  await add('Zonder Werkplek')
  await add('Anna Test', { organisation: { name: 'Zorg Verzonnen' } })
  await add('Bas Test', { organisation: { name: 'Bakkerij Verzonnen' } })
  const up = ['Bas Test', 'Anna Test', 'Zonder Werkplek']
  expect(await names({ sort: 'organisation' })).toEqual(up)
  expect(await names({ sort: 'organisation', direction: 'down' })).toEqual([
    'Anna Test',
    'Bas Test',
    'Zonder Werkplek',
  ])
})

it('lists who was never seen last, and of the others the one seen longest ago first or last', async () => {
  await add('Nooit Gezien')
  for (const [name, day] of [
    ['Zoë Test', '2026-03-02'],
    ['Anna Test', '2026-05-04'],
    ['Bas Test', '2026-05-04'],
  ] as const) {
    const personId = await add(name)
    await valueOf(backend, 'conversations.record', {
      ...{ happenedOn: isoDate(day), subject: 'Kennismaking', people: [{ id: personId }] },
    })
  }
  const up = ['Zoë Test', 'Anna Test', 'Bas Test', 'Nooit Gezien']
  expect(await names({ sort: 'lastSeen' })).toEqual(up)
  expect(await names({ sort: 'lastSeen', direction: 'down' })).toEqual([
    ...['Anna Test', 'Bas Test', 'Zoë Test', 'Nooit Gezien'],
  ])
  const page = await valueOf(backend, 'people.list', { sort: 'lastSeen', offset: 1, limit: 1 })
  expect(page).toMatchObject({ total: 4, rows: [{ name: 'Anna Test' }] })
  const { ids } = await valueOf(backend, 'people.ids', { sort: 'lastSeen' })
  expect(ids).toHaveLength(4)
})

it('fills its own filters and counts them', async () => {
  await add('Anna Test', { email: 'anna@voorbeeld.example', gemeenteIds: [aalten] })
  await add('Bas Test', { organisation: { name: 'Verzonnen BV' } })
  expect(await valueOf(backend, 'people.filterCounts', {})).toEqual({
    all: 2,
    'without-email': 1,
    'without-organisation': 1,
    'without-chain-role': 2,
    'whole-region': 1,
  })
  expect(await names({ filter: 'without-organisation' })).toEqual(['Anna Test'])
})

it('takes people off the list, and undo puts them back with the first hash', async () => {
  const [one, two] = [await add('Anna Test'), await add('Bas Test')]
  const before = await hashOf(backend)
  await valueOf(backend, 'people.archive', { personIds: [one, two] })
  expect(await names()).toEqual([])
  expect(await names({ search: 'anna' })).toEqual([])
  const after = await hashOf(backend)
  await valueOf(backend, 'history.undo', {})
  expect(await hashOf(backend)).toBe(before)
  expect(await names({ search: 'anna' })).toEqual(['Anna Test'])
  await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(after)
})

it('undoes and redoes every change of people to the same hash', async () => {
  const personId = await add('Jan Proef')
  const hashes = [await hashOf(backend)]
  const note = async () => void hashes.push(await hashOf(backend))
  await valueOf(backend, 'people.change', {
    personId,
    email: 'j@voorbeeld.example',
    name: 'J Test',
  })
  await note()
  const organisation = { name: 'Nieuw Verzonnen' }
  const { affiliationId } = await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, organisation, gemeenteIds: [aalten, doetinchem], functionName: 'begeleider' },
  })
  await note()
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId: 'new', functionName: 'docent', isMain: true },
  })
  await note()
  await valueOf(backend, 'people.removeAffiliation', { personId, affiliationId })
  await note()

  const seen = [hashes.at(-1)]
  for (let step = 1; step < hashes.length; step += 1) {
    await valueOf(backend, 'history.undo', {})
    seen.unshift(await hashOf(backend))
  }
  expect(seen).toEqual(hashes)
  for (let step = 1; step < hashes.length; step += 1) await valueOf(backend, 'history.redo', {})
  expect(await hashOf(backend)).toBe(hashes.at(-1))
})

it('gives the next place of work as main when the main one is removed', async () => {
  const personId = await add('Jan Proef', { functionName: 'begeleider' })
  await valueOf(backend, 'people.changeAffiliation', {
    ...{ personId, affiliationId: 'new', functionName: 'docent' },
  })
  const { affiliations } = await valueOf(backend, 'people.get', { personId })
  const [main] = affiliations
  if (!main) throw new Error('no affiliation')
  await valueOf(backend, 'people.removeAffiliation', { personId, affiliationId: main.id })
  const { rows } = await valueOf(backend, 'people.list', {})
  expect(rows).toMatchObject([{ functionName: 'docent' }])
})

it('refuses what is not there, and changes nothing', async () => {
  const personId = 'nobody' as PersonId
  const before = await hashOf(backend)
  const answers = [
    await ask(backend, 'people.change', { personId, note: 'x' }),
    await ask(backend, 'people.changeAffiliation', { personId, functionName: 'x' }),
    await ask(backend, 'people.archive', { personIds: [personId] }),
    await ask(backend, 'people.get', { personId }),
  ]
  expect(answers.map((answer) => answer.kind)).toEqual(Array(4).fill('refused'))
  expect(await hashOf(backend)).toBe(before)
})

it('tells people of the same name apart in the chooser', async () => {
  await add('Gerrit Probe', { organisation: { name: 'Taalhuis Verzonnen' } })
  await add('Gerrit Probe', { organisation: { name: 'Zorg Verzonnen' } })
  await add('Gerrit Anders')
  const chosen = await valueOf(backend, 'people.chooser', { search: 'ger' })
  expect(chosen.map(({ name, tellsApart }) => [name, ...tellsApart]).toSorted()).toEqual([
    ['Gerrit Anders'],
    ['Gerrit Probe', 'Taalhuis Verzonnen'],
    ['Gerrit Probe', 'Zorg Verzonnen'],
  ])
})
